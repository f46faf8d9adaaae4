using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class PhraseIndexTests
{
    private static readonly PhraseIndex _index = Index(
            ("cramps", "calf cramps at night"), ("cramps", "cramping wakes me up"), ("cramps", "夜里小腿抽筋"),
            ("clot", "is it a blood clot"), ("clot", "swollen calf after a flight"), ("clot", "小腿肿是血栓吗"),
            ("cow", "the cow has a calf"));

    [Theory]
    [InlineData("calf cramps at night", "cramps")]
    [InlineData("cramped", "cramps")]
    [InlineData("my calf is swollen after the flight", "clot")]
    [InlineData("a cow and its calf", "cow")]
    [InlineData("小腿抽筋怎么办", "cramps")]
    [InlineData("是不是血栓", "clot")]
    public void The_page_of_the_closest_phrases_comes_first(string text, string page) =>
        Assert.Equal(page, Rank(text)[0].Page);

    [Fact]
    public void Every_page_is_ranked_once_and_the_closest_comes_first()
    {
        var hits = Rank("blood clot");

        Assert.Equal(["clot", "cow", "cramps"], hits.Select(static hit => hit.Page).Order(StringComparer.Ordinal));
        Assert.Equal(hits.Select(static hit => hit.Closeness).OrderDescending(), hits.Select(static hit => hit.Closeness));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xyz 牛")]
    public void Where_nothing_speaks_for_any_page_they_keep_their_order(string text)
    {
        var hits = Rank(text);

        Assert.Equal(["cramps", "clot", "cow"], hits.Select(static hit => hit.Page));
        Assert.All(hits, static hit => Assert.Equal(0, hit.Closeness));
    }

    [Fact]
    public void Equal_pages_come_in_the_order_of_the_phrases()
    {
        var index = Index(("z", "sore calf"), ("a", "sore calf"), ("m", "sore calf"));

        Assert.Equal(["z", "a", "m"], index.Rank(Utterance.Of("my sore calf", Folding.None)).Select(static hit => hit.Page));
    }

    [Fact]
    public void A_text_that_is_a_phrase_is_closer_than_one_that_shares_a_word() => Assert.True(
        Rank("calf cramps at night")[0].Closeness > Rank("cramps in the morning")[0].Closeness);

    [Fact]
    public void More_phrases_than_there_are_numbers_are_refused()
    {
        var phrase = ("a", Utterance.Of("calf", Folding.None));

        Assert.Throws<OverflowException>(() => new PhraseIndex([.. Enumerable.Repeat(phrase, PhraseIndex.MostPhrases + 2)]));
    }

    [Fact]
    public void Without_a_phrase_there_is_no_page()
    {
        var index = Index();
        var text = Utterance.Of("calf cramps", Folding.None);

        Assert.Empty(index.Rank(text));
        Assert.Equal(0, index.Known(text));
        Assert.Equal([0, 0], index.Contributions(PhraseFeatures.OfEachUnit(text), "cramps"));
    }

    [Fact]
    public void A_phrase_without_words_does_no_harm() => Assert.Equal(
        ["b", "a"],
        Index(("a", "?!"), ("b", "sore calf"))
            .Rank(Utterance.Of("sore", Folding.None)).Select(static hit => hit.Page));

    [Fact]
    public void Units_that_stand_in_a_phrase_are_known() =>
        Assert.Equal(4, _index.Known(Utterance.Of("my calf cramps, 小 xyz clot", Folding.None)));

    [Fact]
    public void Units_speak_for_the_pages_whose_phrases_hold_them()
    {
        var units = PhraseFeatures.OfEachUnit(Utterance.Of("blood in my cramps", Folding.None));

        var (clot, other) = (_index.Contributions(units, "clot"), _index.Contributions(units, "nowhere"));

        Assert.Equal([true, false, false, false], clot.Select(static weight => weight > 0));
        Assert.Equal([0, 0, 0, 0], other);
    }

    [Theory]
    [InlineData("leg", 1)]
    [InlineData("leg leg", 2)]
    [InlineData("leg, leg", 1)]
    [InlineData("calf", 4)]
    [InlineData("my leg", 3)]
    [InlineData("小", 1)]
    [InlineData("小腿肿", 6)]
    [InlineData("小腿，肿", 4)]
    [InlineData("小 dvt", 2)]
    [InlineData("", 0)]
    public void Words_pairs_and_letters_of_a_clause_are_compared(string text, int features) =>
        Assert.Equal(features, PhraseFeatures.Of(Utterance.Of(text, Folding.None)).Count);

    [Fact]
    public void Every_unit_has_features_of_its_own_without_letters()
    {
        var units = PhraseFeatures.OfEachUnit(Utterance.Of("calf pain, 小腿", Folding.None));

        Assert.Equal([2, 1, 1, 0], units.Select(static unit => unit.Count));
        Assert.Contains(PhraseFeatures.OfUnit("calf"), units[0]);
    }

    private static IReadOnlyList<PhraseHit> Rank(string text) => _index.Rank(Utterance.Of(text, Folding.None));

    private static PhraseIndex Index(params (string Page, string Phrase)[] phrases) =>
        new([.. phrases.Select(static row => (row.Page, Utterance.Of(row.Phrase, Folding.None)))]);
}
