using Bot.Core.Messages;
using Xunit;
using static Bot.Host.Tests.Preferences.KeptFolder;

namespace Bot.Host.Tests.Preferences;

/// <summary>What the folder may do to what is kept in it.</summary>
public sealed class PreferenceFolderTests : IDisposable
{
    private readonly KeptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Its_files_are_their_owners()
    {
        await _folder.Open().ChangeAsync([Set("one", "1"), Set("two", "2")]);

        Assert.All(Directory.GetFiles(_folder.Data), IsPrivate);
    }

    [Fact]
    public async Task Rights_that_a_copy_brought_are_put_right_at_the_start()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        File.SetUnixFileMode(_folder.Journal, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Assert.Equal("1", _folder.Reopen(journal).Find("one"));

        IsPrivate(_folder.Journal);
    }

    [Fact]
    public async Task Where_there_can_be_no_folder_nothing_is_kept_and_one_line_says_so()
    {
        _folder.Write("data", "a file where the folder should be");
        var journal = _folder.Open();

        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Set("one", "1")]));
        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Set("one", "1"), Remove("two")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Remove("one")]));

        Assert.Null(journal.Find("one"));
        Assert.Contains("not kept", Assert.Single(_folder.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_has_failed_and_changes_nothing_and_later_it_works_again()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1"), Set("two", "2")]);
        Obstruct();

        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Remove("one")]));
        Assert.Equal("1", journal.Find("one"));
        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Set("two", "3")]));
        Assert.Equal("2", journal.Find("two"));
        Assert.Single(_folder.Log);

        Directory.Delete(_folder.Draft);
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Remove("one")]));
        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("two", "3")]));
        journal = _folder.Reopen(journal);
        Assert.Equal((null, "3"), (journal.Find("one"), journal.Find("two")));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_it_is_still_read()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        journal.Dispose();
        Obstruct();

        journal = _folder.Open();

        Assert.Equal("1", journal.Find("one"));
        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Set("one", "2")]));
        Assert.Equal(PerformResult.Failed, await journal.ChangeAsync([Remove("one")]));
        Assert.Single(_folder.Log);
    }

    [Theory]
    [InlineData("")]
    [InlineData("half a li")]
    [InlineData("00000000 {\"one\":\"other\"}\n")]
    public async Task A_new_file_that_was_not_finished_counts_for_nothing(string draft)
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        journal.Dispose();
        _folder.Write("data/preferences.journal.new", draft);

        Assert.Equal("1", _folder.Open().Find("one"));

        Assert.False(File.Exists(_folder.Draft));
    }

    [Fact]
    public async Task A_file_that_somebody_takes_away_is_made_anew_with_all_that_lived_in_it()
    {
        var journal = _folder.Open();
        await journal.ChangeAsync([Set("one", "1")]);
        File.Delete(_folder.Journal);

        Assert.Equal(PerformResult.Done, await journal.ChangeAsync([Set("two", "2")]));

        journal = _folder.Reopen(journal);
        Assert.Equal(("1", "2"), (journal.Find("one"), journal.Find("two")));
    }

    [Fact]
    public async Task A_second_program_reads_and_saves_nothing_until_the_first_one_has_ended()
    {
        var first = _folder.Open();
        await first.ChangeAsync([Set("one", "1")]);
        var second = _folder.Open();

        Assert.Equal("1", second.Find("one"));
        Assert.Equal(PerformResult.Failed, await second.ChangeAsync([Set("two", "2")]));
        Assert.Equal(PerformResult.Failed, await second.ChangeAsync([Remove("nothing that it knows of")]));
        Assert.Contains("Another program", Assert.Single(_folder.Log), StringComparison.Ordinal);

        await first.ChangeAsync([Set("one", "changed meanwhile")]);
        first.Dispose();
        Assert.Equal(PerformResult.Done, await second.ChangeAsync([Set("two", "2")]));
        Assert.Equal(("changed meanwhile", "2"), (second.Find("one"), second.Find("two")));
    }

    private static void IsPrivate(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    // Rights would not stop root. A folder stands where the new file should be, and the old one is not as it was left.
    private void Obstruct()
    {
        Directory.CreateDirectory(_folder.Draft);
        File.AppendAllText(_folder.Journal, "\n");
    }
}
