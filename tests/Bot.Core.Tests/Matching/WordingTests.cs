using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class WordingTests
{
    private static readonly WordLists _lists = new(Folding.None, ["my=my|her|the left", "leg=<my> leg|calf"]);

    [Theory]
    [InlineData("swell*", "swelling", 1)]
    [InlineData("swell*", "swell", 1)]
    [InlineData("swell*", "upswell", null)]
    [InlineData("*krampf", "wadenkrampf", 1)]
    [InlineData("*krampf", "krampf", 1)]
    [InlineData("*krampf", "krampfader", null)]
    [InlineData("*krampf*", "wadenkrampfs", 1)]
    [InlineData("*krampf*", "kramp", null)]
    [InlineData("swollen", "swollen", 1)]
    [InlineData("swollen", "swollens", null)]
    [InlineData("calf pain*", "calf pains", 2)]
    [InlineData("calf pain", "calf", null)]
    [InlineData("calf pain", "calf bad pain", null)]
    [InlineData("can't walk", "cant walk far", 2)]
    [InlineData("小腿肿", "小腿肿了", 3)]
    [InlineData("*on-call*", "upon calling", 2)]
    public void Words_follow_each_other_with_open_ends(string wording, string text, int? end) =>
        Assert.Equal(end, End(wording, text));

    [Theory]
    [InlineData("calf…pain", "calf pain", 2)]
    [InlineData("calf … pain", "calf a b c d e f pain", 8)]
    [InlineData("calf … pain", "calf a b c d e f g pain", null)]
    [InlineData("calf … pain … bad", "calf a pain b bad", 5)]
    [InlineData("小腿…肿", "小腿有点肿", 5)]
    [InlineData("calf … swollen", "calf not swollen", null)]
    [InlineData("calf … swollen", "calf is not so swollen", null)]
    [InlineData("calf … not swollen", "calf is not swollen", 4)]
    [InlineData("not … swollen", "not so swollen", 3)]
    public void A_gap_holds_six_units_and_none_that_denies(string wording, string text, int? end) =>
        Assert.Equal(end, End(wording, text));

    [Theory]
    [InlineData("<my> calf", "my calf", 2)]
    [InlineData("<my> calf", "the left calf", 3)]
    [InlineData("<my> calf", "calf", null)]
    [InlineData("<my>? calf", "calf", 1)]
    [InlineData("<my>? calf", "her calf", 2)]
    [InlineData("<my>? calf", "his calf", null)]
    [InlineData("swollen <leg>", "swollen the left leg", 4)]
    [InlineData("swollen <leg>", "swollen calf", 2)]
    [InlineData("swollen … <my> calf", "swollen is her calf", 4)]
    [InlineData("in <my>? <leg>", "in calf", 2)]
    public void A_list_stands_for_one_of_its_words(string wording, string text, int? end) =>
        Assert.Equal(end, End(wording, text));

    [Theory]
    [InlineData("<nope> leg")]
    [InlineData("leg <nope>?")]
    [InlineData("<my")]
    [InlineData("<my>?")]
    [InlineData("")]
    [InlineData(" * … ?! ")]
    public void What_holds_nothing_or_an_unknown_list_is_no_wording(string wording) => Assert.Null(_lists.Read(wording));

    [Fact]
    public void Words_begin_where_they_are_looked_for()
    {
        var clause = Books.Clause("my calf hurts", _lists);

        Assert.Null(_lists.Read("calf")!.EndAt(clause, 0));
        Assert.Equal(2, _lists.Read("calf")!.EndAt(clause, 1));
        Assert.Null(_lists.Read("hurts a lot")!.EndAt(clause, 2));
    }

    [Fact]
    public void Of_alternatives_those_that_can_be_read_are_taken() => Assert.Equal(
        ["calf", "shin"], Wording.Several("calf|<nope>|shin|", _lists).Select(static wording => wording.OnlyUnit));

    [Fact]
    public void The_same_text_gives_the_same_wording_and_a_number_of_its_own()
    {
        var lists = new WordLists(Folding.None, []);

        Assert.Same(lists.Read("calf"), lists.Read("calf"));
        Assert.Null(lists.Read("<nope>"));
        Assert.Equal((0, 1, 2), (lists.Read("calf")!.Number, lists.Read("shin")!.Number, lists.Count));
    }

    [Fact]
    public void Wordings_are_folded_like_texts() => Assert.Equal(
        ["fus", "dick"], new WordLists(new Folding(["ue=u", "ss=s"]), []).Read("FÜẞ dick")!.Units);

    [Fact]
    public void Lists_are_read_in_order_and_a_name_once()
    {
        var lists = new WordLists(Folding.None, ["no list", "b=<a>|x", "a=y", "a=z", "c=<a> <b>", "=w", "d="]);

        Assert.Equal(["b", "a", "c"], lists.InOrder.Select(static list => list.Name));
        Assert.Equal(["x"], lists.Find("b")!.Words.SelectMany(static word => word.Units));
        Assert.Equal(["y"], lists.Find("a")!.Words.SelectMany(static word => word.Units));
        Assert.Equal([lists.Find("a"), lists.Find("b")], Assert.Single(lists.Find("c")!.Words).Lists);
    }

    private static int? End(string wording, string text) =>
        _lists.Read(wording)!.EndAt(Books.Clause(text, _lists, "not"), 0);
}
