using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class SpellingIndexTests
{
    private static readonly SpellingIndex _index = new(
        ["thrombosis", "swollen", "swallen", "strain", "strait", "strain", "calfs", "calf", "knee", "dvt2020", "小腿", "brustschmertzen", "tired", "hat"],
        new HashSet<(string, bool)> { ("brustschmerz", true), ("krampf", false), ("kene", true) },
        ["calf", "calfs", "ankle", "knee", "hat"],
        new Folding(["calve=calf", "ae=a"]));

    [Theory]
    [InlineData("thrombossis", "thrombosis")]
    [InlineData("tthrombosis", "thrombosis")]
    [InlineData("trombosis", "thrombosis")]
    [InlineData("thrombosi", "thrombosis")]
    [InlineData("thrombasis", "thrombosis")]
    [InlineData("phrombosis", "thrombosis")]
    [InlineData("thrmobosis", "thrombosis")]
    [InlineData("htrombosis", "thrombosis")]
    [InlineData("calfss", "calfs")]
    public void One_slip_in_a_long_word_is_mended(string typed, string meant) => Assert.Equal(meant, _index.Mend(typed));

    [Theory]
    [InlineData("claf", "calf")]
    [InlineData("aclf", "calf")]
    [InlineData("cafl", "calf")]
    [InlineData("clafs", "calfs")]
    [InlineData("claves", "calfs")]
    [InlineData("keen", "keen")]
    [InlineData("knee", "knee")]
    [InlineData("kene", "kene")]
    [InlineData("ankel", "ankel")]
    [InlineData("caf", "caf")]
    [InlineData("clf", "clf")]
    [InlineData("callf", "callf")]
    [InlineData("cald", "cald")]
    [InlineData("falc", "falc")]
    [InlineData("tried", "tried")]
    [InlineData("heat", "heat")]
    public void In_a_short_word_only_neighbours_are_swapped_and_only_into_a_common_known_word(string typed, string meant) =>
        Assert.Equal(meant, _index.Mend(typed));

    [Theory]
    [InlineData("swollen")]
    [InlineData("swallen")]
    [InlineData("calf")]
    [InlineData("calvf")]
    [InlineData("kneee")]
    [InlineData("strin")]
    [InlineData("thrmbsis")]
    [InlineData("thrombo5is")]
    [InlineData("dvt2021")]
    [InlineData("shoulder")]
    [InlineData("小")]
    [InlineData("")]
    public void Known_short_and_other_words_stay(string typed) => Assert.Equal(typed, _index.Mend(typed));

    [Theory]
    [InlineData("brustschmerzen", "brustschmerzen")]
    [InlineData("wadkrampfes", "wadkrampfes")]
    [InlineData("brustschmettzen", "brustschmertzen")]
    public void A_word_that_a_pattern_looks_for_by_its_stem_is_no_slip(string typed, string meant) =>
        Assert.Equal(meant, _index.Mend(typed));

    [Fact]
    public void Of_two_words_the_one_that_is_written_more_often_is_meant() => Assert.Equal("strain", _index.Mend("straim"));

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abcd", true)]
    [InlineData("abc", "bc", true)]
    [InlineData("abc", "axc", true)]
    [InlineData("abc", "bac", true)]
    [InlineData("aab", "ab", true)]
    [InlineData("", "a", true)]
    [InlineData("abc", "cba", false)]
    [InlineData("abcd", "badc", false)]
    [InlineData("abc", "axx", false)]
    [InlineData("abc", "abcde", false)]
    [InlineData("abcd", "bcde", false)]
    public void Slips_go_both_ways(string left, string right, bool isSlip)
    {
        Assert.Equal(isSlip, SpellingIndex.IsOneSlip(left, right));
        Assert.Equal(isSlip, SpellingIndex.IsOneSlip(right, left));
    }

    [Fact]
    public void Where_no_word_is_known_nothing_is_mended() =>
        Assert.Equal("thrombossis", new SpellingIndex([], new HashSet<(string, bool)>(), ["calf"], Folding.None).Mend("thrombossis"));
}
