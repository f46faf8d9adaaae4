using Bot.Core.Localization;
using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class NastyTextTests
{
    private const string Letters = "abcIİıXYZ 09/-…?!.,;:、。，（）{}[]<>|+&*=\"'’´`“„«\0\t\r\n\u001B\u200B\u202E\u0308\u0301"
        + "\u20DD\uFEFF\uFFFD\uFFFF\uFDD0\uD83D\uDE00\uD840\uDC00äÖüßẞéŁπЖأ한ｶﾞＡ１㎏ﬁ½々〇疼痛腿腫兒\uF900\u3400\u9FFF";

    private static readonly string[] _words =
    [
        "calf", "calves", "swollen", "no", "never", "none", "or", "but", "when should i call", "last year", "now", "wade",
        "krampf", "没有", "小腿", "肿", "不",
    ];

    private static readonly QuestionReader _reader = new(
    [
        Books.Catalog(
            "en",
            ("fold", "calve=calf\nss=s"),
            ("words", "my=my|the <nope>|her\nleg=<my>? leg|calf*"),
            ("negation.before", "no|not"),
            ("negation.adjacent", "never"),
            ("negation.after", "none"),
            ("negation.alone", "none|no"),
            ("negation.except", "no idea"),
            ("list-or", "or"),
            ("clause-break", "but"),
            ("hypothetical", "when should i call"),
            ("past", "last year"),
            ("present", "now"),
            ("body", "<leg>"),
            ("pain", "*ab*"),
            ("off-topic", "cow & calf"),
            ("sign.sg-one-swollen", "<leg> … swollen\nswollen & <leg> - b"),
            ("sign.rk-pregnant", "x*"),
            ("phrase.dvt", "calf swollen\nla\n?"),
            ("phrase.off-topic", "cow")),
        Books.Catalog("de", ("fold", "ue=u"), ("sign.sg-numb", "*krampf*"), ("phrase.leg-cramps", "krampf in der wade")),
        Books.Catalog(
            "zh-Hans",
            ("fold", "疼=痛"),
            ("negation.before", "没有"),
            ("negation.adjacent", "不"),
            ("sign.sg-one-swollen", "腿…肿"),
            ("phrase.dvt", "小腿肿痛")),
    ], null);

    [Fact]
    public void Any_text_is_read_and_read_the_same_again()
    {
        var random = new Random(20261122);
        Locale[] locales = [Locale.English, Locale.Parse("de"), Locale.Parse("zh-Hans"), Locale.Parse("fr")];
        for (var i = 0; i < 3000; i++)
        {
            var (text, locale) = (Text(random), locales[random.Next(locales.Length)]);

            Assert.Equal(Print(_reader.Read(text, locale)), Print(_reader.Read(text, locale)));
        }
    }

    [Fact]
    public void Units_are_never_empty_and_go_with_their_spellings()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 3000; i++)
        {
            Assert.All(Utterance.Of(Text(random), Folding.None).Clauses, static clause =>
            {
                Assert.NotEmpty(clause.Units);
                Assert.Equal(clause.Units.Count, clause.Spellings.Count);
                Assert.DoesNotContain("", clause.Units.Concat(clause.Spellings));
                Assert.All(clause.Spellings, static spelling => Assert.True(spelling.All(char.IsLetterOrDigit)));
            });
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ =>
        random.Next(3) == 0 ? $" {_words[random.Next(_words.Length)]} " : Letters[random.Next(Letters.Length)].ToString()));

    private static string Print(Understanding understanding) =>
        $"{understanding.Locale} {understanding.Stated} {understanding.Warning} {understanding.Sureness} "
        + string.Concat(understanding.Pages.Select(static page => $"{page.Page}: {string.Join('+', page.Words)}"));
}
