using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class DenialTests
{
    private static readonly PhraseBook _english = Books.Of(
        ("negation.before", "no|not|without|no sign of"),
        ("negation.adjacent", "never"),
        ("negation.after", "ruled out|none"),
        ("negation.except", "no idea|not sure"),
        ("negation.alone", "no|none"),
        ("list-or", "or"),
        ("clause-break", "but"),
        ("sign.sg-one-swollen", "swollen|swelling"),
        ("sign.sg-warm-red", "red|redness"),
        ("sign.sg-fever", "fever"),
        ("sign.sg-numb", "numb"),
        ("sign.im-cannot-walk", "can not walk\nwalk - far + not"),
        ("sign.rf-pressure", "calf … hard"),
        ("sign.rf-cold", "foot & pale"));

    private static readonly PhraseBook _chinese = Books.Of(
        ("negation.before", "没有|没"),
        ("negation.adjacent", "不"),
        ("negation.after", "消了"),
        ("negation.except", "不知道|没用"),
        ("negation.alone", "没有"),
        ("list-or", "或"),
        ("sign.sg-one-swollen", "肿"),
        ("sign.sg-warm-red", "红|发热"),
        ("sign.sg-numb", "麻"));

    [Theory]
    [InlineData("no swelling", "", "sg-one-swollen")]
    [InlineData("it is not very swollen", "", "sg-one-swollen")]
    [InlineData("no sign of any swelling", "", "sg-one-swollen")]
    [InlineData("no a b c d swelling", "", "sg-one-swollen")]
    [InlineData("no a b c d e swelling", "sg-one-swollen", "")]
    [InlineData("swollen with no reason", "sg-one-swollen", "")]
    [InlineData("swelling was ruled out", "", "sg-one-swollen")]
    [InlineData("swelling a b c ruled out", "", "sg-one-swollen")]
    [InlineData("swelling a b c d ruled out", "sg-one-swollen", "")]
    [InlineData("ruled out swelling", "sg-one-swollen", "")]
    [InlineData("never numb", "", "sg-numb")]
    [InlineData("never before numb", "sg-numb", "")]
    [InlineData("no idea why it is swollen", "sg-one-swollen", "")]
    [InlineData("not sure, no idea, no swelling", "", "sg-one-swollen")]
    public void What_stands_near_a_word_of_denial_is_denied(string text, string stated, string denied) =>
        AssertRead(_english, text, stated, denied);

    [Theory]
    [InlineData("fever: no", "", "sg-fever")]
    [InlineData("swelling? none. fever? no", "", "sg-one-swollen sg-fever")]
    [InlineData("fever: no more than yesterday", "sg-fever", "")]
    [InlineData("no. fever", "sg-fever", "")]
    [InlineData("the whole of my lower right leg is swollen: no", "sg-one-swollen", "")]
    public void A_word_of_denial_alone_denies_the_short_clause_before(string text, string stated, string denied) =>
        AssertRead(_english, text, stated, denied);

    [Theory]
    [InlineData("no swelling, redness or fever", "", "sg-one-swollen sg-warm-red sg-fever")]
    [InlineData("no swelling, redness, or fever", "", "sg-one-swollen sg-warm-red sg-fever")]
    [InlineData("no swelling, redness", "sg-warm-red", "sg-one-swollen")]
    [InlineData("no swelling, redness or fever, numb", "sg-numb", "sg-one-swollen sg-warm-red sg-fever")]
    [InlineData("no swelling. redness or fever", "sg-warm-red sg-fever", "sg-one-swollen")]
    [InlineData("no swelling, since a few days redness or fever", "sg-warm-red sg-fever", "sg-one-swollen")]
    [InlineData("no swelling but redness", "sg-warm-red", "sg-one-swollen")]
    [InlineData("swelling, redness or fever", "sg-one-swollen sg-warm-red sg-fever", "")]
    public void A_list_goes_on_over_commas_as_far_as_its_or(string text, string stated, string denied) =>
        AssertRead(_english, text, stated, denied);

    [Theory]
    [InlineData("i can not walk", "im-cannot-walk", "")]
    [InlineData("no fever, i can not walk", "im-cannot-walk", "sg-fever")]
    [InlineData("no way i can not walk", "", "im-cannot-walk")]
    [InlineData("calf is so hard", "rf-pressure", "")]
    [InlineData("calf is not hard", "", "")]
    public void A_denial_within_a_sign_is_a_part_of_it(string text, string stated, string denied) =>
        AssertRead(_english, text, stated, denied);

    [Theory]
    [InlineData("yesterday no swelling, today it is swollen", "sg-one-swollen", "")]
    [InlineData("no swelling in the knee and the foot and calf swollen", "sg-one-swollen", "")]
    [InlineData("my foot is pale", "rf-cold", "")]
    [InlineData("my foot is cold, not pale", "", "rf-cold")]
    public void The_place_that_is_not_denied_counts_and_the_weakest_part(string text, string stated, string denied) =>
        AssertRead(_english, text, stated, denied);

    [Theory]
    [InlineData("没有红肿", "", "sg-one-swollen sg-warm-red")]
    [InlineData("没有一点点红", "", "sg-warm-red")]
    [InlineData("没有一点点点红", "sg-warm-red", "")]
    [InlineData("没有红、肿、麻", "", "sg-one-swollen sg-warm-red sg-numb")]
    [InlineData("没有红，肿或麻", "", "sg-one-swollen sg-warm-red sg-numb")]
    [InlineData("没有红，肿", "sg-one-swollen", "sg-warm-red")]
    [InlineData("没有红、肿。麻", "sg-numb", "sg-one-swollen sg-warm-red")]
    [InlineData("不麻", "", "sg-numb")]
    [InlineData("不是很麻", "sg-numb", "")]
    [InlineData("不知道为什么肿", "sg-one-swollen", "")]
    [InlineData("肿已经消了", "", "sg-one-swollen")]
    [InlineData("红：没有", "", "sg-warm-red")]
    [InlineData("红 没有", "", "sg-warm-red")]
    [InlineData("沒有發熱", "", "sg-warm-red")]
    public void Chinese_denies_by_characters(string text, string stated, string denied) =>
        AssertRead(_chinese, text, stated, denied);

    private static void AssertRead(PhraseBook book, string text, string stated, string denied)
    {
        var reading = Books.Read(book, text);

        Assert.Equal((stated, denied), (Books.Ids(reading.Stated), Books.Ids(reading.Denied)));
    }
}
