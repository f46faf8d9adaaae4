using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class FoldingTests
{
    [Theory]
    [InlineData("疼", "痛")]
    [InlineData("blue", "blu")]
    [InlineData("calve", "calf")]
    [InlineData("knee", "knee")]
    public void Pairs_are_replaced_wherever_they_stand(string unit, string folded) =>
        Assert.Equal(folded, new Folding(["疼=痛", "ue=u", "calve=calf"]).Fold(unit));

    [Fact]
    public void Pairs_are_replaced_in_their_order() => Assert.Equal("c", new Folding(["a=b", "b=c"]).Fold("a"));

    [Fact]
    public void No_pairs_change_nothing() => Assert.Equal("疼ue", Folding.None.Fold("疼ue"));

    [Theory]
    [InlineData("ue=u", "ue", "u")]
    [InlineData(" ue = u ", "ue", "u")]
    public void A_pair_is_read(string line, string from, string to) => Assert.Equal((from, to), Folding.Read(line));

    [Theory]
    [InlineData("")]
    [InlineData("ue")]
    [InlineData("=u")]
    [InlineData("ue=")]
    [InlineData("a=b=c")]
    public void A_line_that_is_no_pair_is_left_out(string line)
    {
        Assert.Null(Folding.Read(line));
        Assert.Equal("aue=u", new Folding([line]).Fold("aue=u"));
    }
}
