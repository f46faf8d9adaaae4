using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Linting;

public class ReadabilityTests
{
    [Fact]
    public void No_shipped_page_is_over_the_limits() => Assert.Empty(
        Readability.Of(AnswerSet.Read(ShippedTexts.Files))
            .Where(static page => page.IsOver)
            .Select(static page => $"{page.Locale} {page.LongestKey} {page.Mean:F1} {page.Longest} {page.LongestSentence}"));

    [Theory]
    [InlineData("en", "One two. Three four five!", "2 3")]
    [InlineData("en", "About 2.5 cm above the heel", "6")]
    [InlineData("en", "Today: a weak foot", "3")]
    [InlineData("en", "Call {emergency} now", "3")]
    [InlineData("en", "It says “stop.” Then go", "3 2")]
    [InlineData("en", "First line.\nAn item of five words", "2 5")]
    [InlineData("en", "Pain that grows; or a lump", "3 3")]
    [InlineData("de", "Ein Nerv, z. B. der Wadenbeinnerv, schmerzt.", "7")]
    [InlineData("de", "Das ist am 3. Tag ca. so. Dann nicht", "7 2")]
    [InlineData("en", "About 1 in 5. Then more", "4 2")]
    [InlineData("de", "Heute noch: schwacher Fuß – sofort", "3")]
    [InlineData("zh-Hans", "小腿痛。休息2到3天！", "3 6")]
    [InlineData("zh-Hans", "紧急：请立即拨打{emergency}", "8")]
    [InlineData("zh-Hans", "，。", "")]
    public void Length_counts_words_or_characters(string locale, string text, string lengths) => Assert.Equal(
        lengths,
        string.Join(' ', Sentences.Of(text, Locale.Parse(locale)).Select(s => Sentences.Length(s, Locale.Parse(locale)))));

    [Fact]
    public void A_sentence_over_the_limit_is_named()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 21)) + ".";
        var set = AnswerSet.Read(ShippedTexts.WithText("Answers.resx", "cause.dvt.what", sentence));

        var page = Readability.Of(set)[0];

        Assert.True(page.IsOver);
        Assert.Equal(("cause.dvt", 21, sentence, "cause.dvt.what"), (page.Page, page.Longest, page.LongestSentence, page.LongestKey));
    }

    [Fact]
    public void A_page_of_long_sentences_is_over_the_mean()
    {
        var text = string.Join(' ', Enumerable.Repeat("One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.", 400));
        var set = AnswerSet.Read(ShippedTexts.WithText("Answers.resx", "cause.dvt.what", text));

        var page = Readability.Of(set).First(static page => page is { Page: "cause.dvt", Locale.Tag: "en" });

        Assert.True(page.IsOver);
        Assert.True(page.Longest <= 20);
    }

    [Fact]
    public void A_language_without_limits_is_measured_and_never_over()
    {
        var reading = new PageReading(Locale.Parse("fr"), "cause.dvt", 9, 99, 99, "", "");

        Assert.Null(SentenceLimits.For(Locale.Parse("fr")));
        Assert.False(reading.IsOver);
    }
}
