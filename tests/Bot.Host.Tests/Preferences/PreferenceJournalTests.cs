using Bot.Core.Messages;
using Bot.Host.Preferences;
using Xunit;
using static Bot.Host.Tests.Preferences.KeptFolder;

namespace Bot.Host.Tests.Preferences;

/// <summary>What is kept survives whatever happens to the program, and what is removed is gone.</summary>
public sealed class PreferenceJournalTests : IDisposable
{
    private const int Writers = 64;
    private const int Rounds = 500;

    private readonly KeptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_done_is_there_after_a_restart()
    {
        var journal = _folder.Open();

        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("one", "1"), Set("two", "2")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("two", "zwei")]));

        journal = _folder.Reopen(journal);
        Assert.Equal(("1", "zwei", null), (journal.Find("one"), journal.Find("two"), journal.Find("three")));
        Assert.Empty(_folder.Log);
    }

    [Fact]
    public async Task What_is_done_is_in_the_file_before_it_is_said()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);

        Assert.Contains("\"one\":\"1\"", _folder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_removed_leaves_no_trace_in_the_folder()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("staying", "1")]);
        await journal.ChangeAsync([Set("leaving", "first")]);
        await journal.ChangeAsync([Set("leaving", "second")]);

        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Remove("leaving")]));

        Assert.Null(journal.Find("leaving"));
        Assert.Equal("{\"staying\":\"1\"}\n", _folder.Text[9..]);
        Assert.Single(Directory.GetFiles(_folder.Data), static file => new FileInfo(file).Length > 0);

        journal = _folder.Reopen(journal);
        Assert.Equal((null, "1"), (journal.Find("leaving"), journal.Find("staying")));
    }

    [Fact]
    public async Task Changes_of_one_call_are_read_all_or_none()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("before", "0")]);
        var whole = _folder.Text.Length;
        await journal.ChangeAsync([Set("one", "1"), Set("two", "2")]);
        journal.Dispose();
        var bytes = await File.ReadAllBytesAsync(_folder.Journal, TestContext.Current.CancellationToken);

        for (var length = whole; length <= bytes.Length; length++)
        {
            await File.WriteAllBytesAsync(_folder.Journal, bytes[..length], TestContext.Current.CancellationToken);
            using var reopened = _folder.Open();

            // The end of the line alone may be missing.
            var expected = length < bytes.Length - 1 ? ("0", null, null) : ("0", "1", "2");
            Assert.Equal(expected, (reopened.Find("before"), reopened.Find("one"), reopened.Find("two")));
        }

        Assert.Empty(_folder.Log);
    }

    [Fact]
    public async Task After_a_torn_line_the_next_one_is_whole()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        journal.Dispose();
        await File.AppendAllTextAsync(_folder.Journal, "0123abcd {\"two\":", TestContext.Current.CancellationToken);

        journal = _folder.Open();
        await journal.ChangeAsync([Set("three", "3")]);

        journal = _folder.Reopen(journal);
        Assert.Equal(("1", null, "3"), (journal.Find("one"), journal.Find("two"), journal.Find("three")));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("{}")]
    [InlineData("00000000 {\"two\":\"2\"}")]
    [InlineData("00000000 ")]
    [InlineData("00000000 \ud83e")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("74234e98 null")]
    public async Task A_line_that_cannot_be_read_costs_no_other_line(string garbage)
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        var first = _folder.Text;
        await journal.ChangeAsync([Set("three", "3")]);
        journal.Dispose();
        await File.WriteAllTextAsync(
            _folder.Journal, $"{first}{garbage}\n{_folder.Text[first.Length..]}", TestContext.Current.CancellationToken);

        journal = _folder.Open();

        Assert.Equal(("1", null, "3"), (journal.Find("one"), journal.Find("two"), journal.Find("three")));
        Assert.Contains("1 lines", Assert.Single(_folder.Log), StringComparison.Ordinal);
        Assert.DoesNotContain("garbage", _folder.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task It_agrees_with_a_dictionary_whatever_is_done(int seed)
    {
        var random = new Random(seed);
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        var journal = _folder.Open();
        for (var round = 0; round < Rounds; round++)
        {
            journal = random.Next(50) == 0 ? _folder.Reopen(journal) : journal;
            PreferenceChange[] changes = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Draw(random))];
            Assert.Equal(PerformResult.Done, await journal.ChangeAsync(changes));
            foreach (var change in changes)
            {
                _ = change.Value is null ? expected.Remove(change.Name) : (expected[change.Name] = change.Value) is null;
            }

            Assert.All(Enumerable.Range(0, 20), number => Assert.Equal(expected.GetValueOrDefault($"n{number}"), journal.Find($"n{number}")));
        }

        Assert.Empty(_folder.Log);
    }

    [Fact]
    public async Task Many_can_write_at_once()
    {
        var journal = _folder.Open();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                await journal.ChangeAsync([Set($"gone{writer}", "x"), Set($"kept{writer}", "0")]);
                await journal.ChangeAsync([Set($"kept{writer}", $"{writer}")]);
                await journal.ChangeAsync([Remove($"gone{writer}")]);
            })));

        journal = _folder.Reopen(journal);
        Assert.All(Enumerable.Range(0, Writers), writer => Assert.Equal(($"{writer}", null), (journal.Find($"kept{writer}"), journal.Find($"gone{writer}"))));
        Assert.DoesNotContain("gone", _folder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_does_not_grow_with_the_changes_but_with_what_lives()
    {
        var journal = _folder.Open();
        for (var change = 0; change < 200; change++)
        {
            await journal.ChangeAsync([Set("one", $"{change:d1000}")]);
        }

        Assert.InRange(_folder.Text.Length, 1, 70_000);
        Assert.Equal($"{199:d1000}", _folder.Reopen(journal).Find("one"));
        Assert.InRange(_folder.Text.Length, 1, 1_100);
    }

    [Fact]
    public async Task There_is_an_end_to_what_is_kept()
    {
        var journal = _folder.Open();
        Assert.Equal(
            PerformResult.Done,
            await journal.ChangeAsync([.. Enumerable.Range(0, PreferenceJournal.Most).Select(static number => Set($"n{number}", "de"))]));

        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Set("one more", "de")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("n1", "en")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Remove("n2")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("one more", "de")]));
        Assert.Contains("There is no room", Assert.Single(_folder.Log), StringComparison.Ordinal);
    }

    private static PreferenceChange Draw(Random random) =>
        new($"n{random.Next(20)}", random.Next(4) == 0 ? null : $"v{random.Next(5)}");
}
