using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class WordingIndexTests
{
    private static readonly WordLists _lists = new(
        Folding.None, ["side=left|right", "my=my|the|my <side>", "leg=<my> leg|calf|小腿"]);

    private static readonly List<Wording> _wordings =
    [
        .. new[]
        {
            "swollen", "cal*", "ca*", "*krampf", "*krampf*", "*ab", "*a*", "my calf", "calf … not",
            "left … swollen", "<my> calf", "<my>? calf", "<my>?<side>? leg", "<leg>", "<leg> … 肿", "not <leg>",
            "小腿", "腿…肿", "*kra* … calf",
        }.Select(_lists.Read).OfType<Wording>(),
    ];

    private static readonly WordingIndex _index = new(_wordings.Concat(_wordings), _lists, new HashSet<string> { "not" });

    [Fact]
    public void What_is_found_is_what_stands_at_each_place()
    {
        var random = new Random(20261121);
        string[] words =
        [
            "calf", "calves", "krampf", "wadenkrampf", "krakrampfs", "my", "the", "left", "right", "leg", "swollen", "not",
            "a", "ab", "小", "腿", "肿",
        ];
        for (var i = 0; i < 3000; i++)
        {
            string[] units = [.. Enumerable.Range(0, random.Next(14)).Select(_ => words[random.Next(words.Length)])];
            var clause = Books.Clause(string.Join(' ', units), _lists, "not");

            var found = _index.Find(units);

            foreach (var wording in _wordings)
            {
                var expected = Enumerable.Range(0, units.Length)
                    .Select(at => wording.EndAt(clause, at) is { } end ? new Span(at, end) : (Span?)null).OfType<Span>();
                var actual = (found.GetValueOrDefault(wording) ?? []).Distinct().OrderBy(static span => span.Start);
                Assert.Equal(expected, actual);
            }
        }
    }

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(_index.Find([]));

    [Fact]
    public void Letters_twice_in_a_word_are_found_once() =>
        Assert.Equal([new Span(0, 1)], _index.Find(["krampfkrampf"])[_lists.Read("*krampf")!]);

    [Fact]
    public void The_words_that_are_looked_for_are_known()
    {
        Assert.Empty(new[] { "swollen", "my", "calf", "not", "left", "right", "小", "腿" }.Except(_index.Units));
        Assert.DoesNotContain("krampf", _index.Units);
    }
}
