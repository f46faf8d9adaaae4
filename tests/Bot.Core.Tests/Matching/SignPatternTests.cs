using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class SignPatternTests
{
    private readonly WordLists _lists = new(Folding.None, ["side=left|right"]);

    [Theory]
    [InlineData("calf|shin + swollen|thick", "my shin is thick", true)]
    [InlineData("calf|shin + swollen|thick", "thick is my calf", true)]
    [InlineData("calf|shin + swollen|thick", "my calf and my shin", false)]
    [InlineData("calf + swollen", "my calf hurts, my foot is swollen", false)]
    [InlineData("calf & swollen", "my calf hurts. it is swollen", true)]
    [InlineData("calf + swollen & fever", "i have a fever. my calf is swollen", true)]
    [InlineData("calf + swollen & fever", "my calf is swollen", false)]
    [InlineData("calf - knee", "my calf", true)]
    [InlineData("calf - knee", "my calf and my knee", false)]
    [InlineData("calf - knee", "my calf, not my knee", true)]
    [InlineData("calf - knee|hip", "calf and hip", false)]
    [InlineData("calf - knee - hip", "calf and hip", false)]
    [InlineData("calf - knee & fever", "fever in the knee, calf", true)]
    [InlineData("calf + calf|shin", "calf", true)]
    [InlineData("<side> calf", "right calf", true)]
    [InlineData("<side> calf", "calf", false)]
    public void One_of_each_stands_in_a_clause_and_none_of_the_last(string line, string text, bool stands)
    {
        var pattern = SignPattern.Parse(line, _lists)!;
        var clauses = Read(text, [pattern]).Clauses;
        var table = new PatternTable([pattern], _lists.Count);

        Assert.Equal(stands, pattern.StandsIn(clauses));
        Assert.Equal(stands, pattern.Parts.All(part => clauses.Any(
            clause => table.StandingIn(clause).Any(row => row.Part == part) && part.IsFree(clause))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<nope>")]
    [InlineData("calf & <nope>")]
    [InlineData("?!")]
    public void A_line_that_says_nothing_is_no_pattern(string line) => Assert.Null(SignPattern.Parse(line, _lists));

    [Theory]
    [InlineData("swollen + calf", "my calf is swollen", 1)]
    [InlineData("swollen & calf", "my calf is swollen", 1)]
    [InlineData("swollen + knee", "my calf is swollen", null)]
    public void A_pattern_begins_with_its_first_word(string line, string text, int? start)
    {
        var pattern = SignPattern.Parse(line, _lists)!;

        Assert.Equal(start, pattern.StartIn(Assert.Single(Read(text, [pattern]).Clauses)));
    }

    [Fact]
    public void Of_many_patterns_those_are_given_of_which_every_group_stands_there()
    {
        List<SignPattern> patterns =
        [
            .. new[] { "calf + swollen", "calf", "swollen + calf & fever", "knee" }
                .Select(line => SignPattern.Parse(line, _lists)!),
        ];
        var table = new PatternTable(patterns, _lists.Count);

        var standing = table.StandingIn(Assert.Single(Read("swollen calf", patterns).Clauses)).ToList();

        Assert.Equal([0, 1, 2], standing.Select(row => patterns.IndexOf(row.Pattern)).Order());
        Assert.All(standing, static row => Assert.Contains(row.Part, row.Pattern.Parts));
    }

    [Theory]
    [InlineData("my calf is fine but my shin hurts", "4 3")]
    [InlineData("but my calf hurts", "3")]
    [InlineData("my calf hurts but", "3")]
    [InlineData("but but", "")]
    [InlineData("calf hurts even though i rest", "2 2")]
    [InlineData("calf hurts, shin hurts", "2 2")]
    public void Some_words_end_a_clause(string text, string lengths)
    {
        List<Wording> breaks = [.. Wording.Several("but|though|even though", _lists)];
        var index = new WordingIndex(breaks, _lists, new HashSet<string>());

        var clauses = new IndexedText(index, Utterance.Of(text, Folding.None), breaks).Clauses;

        Assert.Equal(lengths, string.Join(' ', clauses.Select(static clause => clause.Length)));
        Assert.All(clauses, clause => Assert.Empty(clause.FindAny(breaks)));
    }

    [Fact]
    public void A_clause_knows_whether_it_is_chinese_and_where_its_words_stand()
    {
        List<Wording> wordings = [.. Wording.Several("calf|hurts|肿", _lists)];
        var index = new WordingIndex(wordings, _lists, new HashSet<string>());
        var clauses = new IndexedText(index, Utterance.Of("calf hurts calf, dvt 肿", Folding.None), []).Clauses;

        Assert.Equal([false, true], clauses.Select(static clause => clause.IsChinese));
        Assert.Equal([new Span(0, 1), new Span(2, 3), new Span(1, 2)], clauses[0].FindAny(wordings));
        Assert.Equal(clauses[0].FindAny(wordings), clauses[0].FindAny(wordings));
        Assert.Empty(clauses[0].FindAny([]));
        Assert.Equal([wordings[2]], clauses[1].Found);
    }

    private IndexedText Read(string text, IEnumerable<SignPattern> patterns) => new(
        new WordingIndex(patterns.SelectMany(static pattern => pattern.Wordings), _lists, new HashSet<string>()),
        Utterance.Of(text, Folding.None),
        []);
}
