using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class UtteranceTests
{
    private static readonly Folding _german = new(["ae=a", "oe=o", "ue=u"]);

    [Theory]
    [InlineData("/start", true)]
    [InlineData("!play some music", true)]
    [InlineData("！帮助", true)]
    [InlineData("/ask my calf hurts a lot", false)]
    [InlineData("help!", false)]
    [InlineData("", false)]
    public void Words_to_another_bot_are_known_by_their_sign(string text, bool isCommand) =>
        Assert.Equal(isCommand, Utterance.Of(text, Folding.None).IsCommand);

    [Theory]
    [InlineData("Wadenkrämpfe", "wadenkraempfe")]
    [InlineData("Wadenkra\u0308mpfe", "wadenkraempfe")]
    [InlineData("FÜSSE", "fuesse")]
    [InlineData("Fuß", "fuss")]
    [InlineData("FUẞ", "fuss")]
    [InlineData("Crème brûlée", "creme brulee")]
    [InlineData("ＤＶＴ　１２", "dvt 12")]
    [InlineData("𝐜𝐚𝐥𝐟", "calf")]
    [InlineData("don't don’t don`t don＇t", "dont dont dont dont")]
    [InlineData("“calf” «Wade» „Bein“", "calf wade bein")]
    [InlineData("cal\u200Bf c\u202Ealf cal\u00ADf \uFEFFcalf c\u200Dalf", "calf calf calf calf calf")]
    [InlineData("calf-pain/shin_pain", "calf pain shin pain")]
    [InlineData("小腿腫脹，腳麻", "小 腿 肿 胀 脚 麻")]
    [InlineData("3天dvt血栓", "3 天 dvt 血 栓")]
    [InlineData("\uD83D小腿\uDE00 calf\uD83D", "小 腿 calf")]
    [InlineData("calf\uD83D\uDE00pain", "calf pain")]
    public void Spellings_are_folded(string text, string units) =>
        Assert.Equal(units.Split(' '), Utterance.UnitsOf(text, Folding.None));

    [Theory]
    [InlineData("Füße")]
    [InlineData("Fuesse")]
    [InlineData("Fusse")]
    [InlineData("FU\u0308SSE")]
    public void An_umlaut_may_be_written_in_every_way(string text) =>
        Assert.Equal(["fusse"], Utterance.UnitsOf(text, _german));

    [Theory]
    [InlineData("hot, red;thick: blue", "hot | red | thick | blue")]
    [InlineData("hot (red) [thick]", "hot | red | thick")]
    [InlineData("hot — red", "hot | red")]
    [InlineData("hot.red!thick?blue\nnumb", "hot | red | thick | blue | numb")]
    [InlineData("hot “red” thick-blue", "hot red thick blue")]
    [InlineData("红、肿，热。麻！痛", "红 | 肿 | 热 | 麻 | 痛")]
    [InlineData("小腿痛 脚肿", "小 腿 痛 | 脚 肿")]
    [InlineData("小腿痛\u3000脚肿", "小 腿 痛 | 脚 肿")]
    [InlineData("小腿 dvt 痛", "小 腿 dvt 痛")]
    [InlineData("小腿“很痛”", "小 腿 很 痛")]
    [InlineData(",, ,hot,,", "hot")]
    public void Clauses_end_where_people_pause(string text, string clauses) => Assert.Equal(
        clauses,
        string.Join(
            " | ", Utterance.Of(text, Folding.None).Clauses.Select(static clause => string.Join(' ', clause.Units))));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("?!.,、。")]
    [InlineData("\u200B\u202E\uFEFF")]
    [InlineData("\uD83D")]
    public void Nothing_to_read_gives_no_clause(string text) => Assert.Empty(Utterance.Of(text, Folding.None).Clauses);

    [Fact]
    public void Sentences_are_counted_and_commas_do_not_end_them() => Assert.Equal(
        [0, 0, 1, 2, 3],
        Utterance.Of("hot, red. thick! blue? numb", Folding.None).Clauses.Select(static clause => clause.Sentence));

    [Theory]
    [InlineData("hot, red. thick! blue, numb?", "hot red | thick | blue numb")]
    [InlineData("...hot, red?", "")]
    [InlineData("hot", "")]
    [InlineData("", "")]
    public void Sentences_are_texts_of_their_own_where_there_are_several(string text, string sentences) => Assert.Equal(
        sentences,
        string.Join(" | ", Utterance.Of(text, Folding.None).Sentences.Select(static each => string.Join(' ', each.Units))));

    [Fact]
    public void A_list_goes_on_only_behind_its_own_comma() => Assert.Equal(
        [false, true, false, true, false],
        Utterance.Of("红、肿，热、麻。痛", Folding.None).Clauses.Select(static clause => clause.IsListed));

    [Fact]
    public void Spellings_stay_as_they_were_typed()
    {
        var clause = Assert.Single(Utterance.Of("füße don't 腫脹", _german).Clauses);

        Assert.Equal(["fusse", "dont", "肿", "胀"], clause.Units);
        Assert.Equal(["füße", "dont", "腫", "脹"], clause.Spellings);
    }

    [Fact]
    public void Changing_the_units_leaves_the_spellings()
    {
        var clause = Assert.Single(Utterance.Of("calf pian", Folding.None)
            .With(static unit => unit == "pian" ? "pain" : unit).Clauses);

        Assert.Equal(["calf", "pain"], clause.Units);
        Assert.Equal(["calf", "pian"], clause.Spellings);
    }

    [Fact]
    public void Only_the_first_part_of_a_clause_goes_on_with_a_list()
    {
        var clause = new Clause(["a", "b", "c"], ["A", "B", "C"], 2, IsListed: true);

        var (first, second) = (clause.Part(0, 1), clause.Part(1, 3));

        Assert.Equal((true, false), (first.IsListed, second.IsListed));
        Assert.Equal(["b", "c"], second.Units);
        Assert.Equal(["B", "C"], second.Spellings);
        Assert.Equal(2, second.Sentence);
    }
}
