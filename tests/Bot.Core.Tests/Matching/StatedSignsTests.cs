using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class StatedSignsTests
{
    [Theory]
    [InlineData("sg-one-swollen sg-both-swollen", "sg-both-swollen")]
    [InlineData("sg-one-swollen sg-both-swollen sd-one", "sg-one-swollen sg-both-swollen sd-one")]
    [InlineData("sg-knee-lump sg-growing-lump", "sg-knee-lump")]
    [InlineData("on-snap on-rest", "on-snap")]
    [InlineData("on-move on-rest", "on-move")]
    [InlineData("on-blow on-rest", "on-blow")]
    public void The_more_exact_sign_stays(string stated, string left) => AssertLeft(stated, left);

    [Theory]
    [InlineData("on-move on-blow", "on-blow")]
    [InlineData("on-exercise on-days on-slow on-attacks", "on-attacks")]
    [InlineData("sd-one sd-both sd-switch", "sd-switch")]
    [InlineData("sd-one sd-both", "")]
    [InlineData("sd-both", "sd-both")]
    [InlineData("lo-mid lo-diffuse lo-heel", "lo-heel")]
    [InlineData("lo-outer lo-outer-knee", "lo-outer-knee")]
    [InlineData("on-days lo-mid sd-one", "on-days lo-mid sd-one")]
    public void Of_a_question_with_one_response_one_stays(string stated, string left) => AssertLeft(stated, left);

    [Theory]
    [InlineData("")]
    [InlineData("rf-breath rf-cold sg-numb sg-fever pt-sport pt-back rk-pregnant rk-travel im-limp im-worse fe-ache")]
    public void What_goes_together_stays(string stated) => AssertLeft(stated, stated);

    private static void AssertLeft(string stated, string left) =>
        Assert.Equal(left, Books.Ids(StatedSigns.Reconcile(Books.Signs(stated))));
}
