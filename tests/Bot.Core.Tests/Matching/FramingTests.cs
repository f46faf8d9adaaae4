using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class FramingTests
{
    private static readonly PhraseBook _book = Books.Of(
        ("hypothetical", "when should i call|what if\nsigns + of"),
        ("past", "last year|years ago\nonce + had"),
        ("present", "now|since|again"),
        ("negation.before", "no"),
        ("sign.sg-one-swollen", "swollen"),
        ("sign.sg-fever", "fever"),
        ("sign.rk-clot-before", "clot"));

    [Theory]
    [InlineData("when should i call if my calf is swollen")]
    [InlineData("when should i call, calf swollen")]
    [InlineData("what if it is swollen now")]
    [InlineData("signs of a swollen calf")]
    [InlineData("my calf hurts, what if it gets swollen")]
    public void What_stands_behind_a_question_is_only_mentioned(string text) => AssertRead(text, "", "sg-one-swollen");

    [Theory]
    [InlineData("calf swollen, when should i call")]
    [InlineData("calf swollen when should i call")]
    [InlineData("when should i call? my calf is swollen")]
    [InlineData("my calf is swollen. what if it is a bite")]
    [InlineData("when should i call, calf is swollen since monday")]
    [InlineData("what if it is swollen? it is swollen")]
    public void What_stands_before_a_question_or_apart_from_it_is_stated(string text) =>
        AssertRead(text, "sg-one-swollen", "");

    [Theory]
    [InlineData("last year my calf was swollen")]
    [InlineData("my calf was swollen, that was years ago")]
    [InlineData("i once had a swollen calf")]
    [InlineData("it was swollen last year. now it hurts")]
    public void The_past_is_only_mentioned(string text) => AssertRead(text, "", "sg-one-swollen");

    [Theory]
    [InlineData("last year it was swollen and now again")]
    [InlineData("swollen since last year")]
    [InlineData("last year i was fine. it is swollen")]
    [InlineData("once it was swollen")]
    public void A_word_of_now_brings_the_past_back(string text) => AssertRead(text, "sg-one-swollen", "");

    [Theory]
    [InlineData("last year i had a clot", "rk-clot-before", "")]
    [InlineData("years ago a clot and a swollen calf", "rk-clot-before", "sg-one-swollen")]
    [InlineData("what if it is a clot", "", "rk-clot-before")]
    public void A_risk_of_the_past_is_still_one(string text, string stated, string mentioned) =>
        AssertRead(text, stated, mentioned);

    [Fact]
    public void What_is_denied_is_not_mentioned_either()
    {
        var reading = Books.Read(_book, "what if there is no fever");

        Assert.Equal("sg-fever", Books.Ids(reading.Denied));
        Assert.Equal(("", ""), (Books.Ids(reading.Stated), Books.Ids(reading.Mentioned)));
    }

    private static void AssertRead(string text, string stated, string mentioned)
    {
        var reading = Books.Read(_book, text);

        Assert.Equal((stated, mentioned), (Books.Ids(reading.Stated), Books.Ids(reading.Mentioned)));
    }
}
