using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class LocaleNegotiationTests
{
    // wishes, strongest first | offered | answer
    [Theory]
    [InlineData("", "en de zh-Hans", "en")]
    [InlineData("de", "en de zh-Hans", "de")]
    [InlineData("DE", "en de zh-Hans", "de")]
    [InlineData("de-AT", "en de zh-Hans", "de")]
    [InlineData("de-CH-1996", "en de zh-Hans", "de")]
    [InlineData("en-GB", "en de zh-Hans", "en")]
    [InlineData("en-US de", "en de zh-Hans", "en")]
    [InlineData("zh", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-CN", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-SG", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-Hans-HK", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-TW", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-HK", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-MO", "en de zh-Hans", "zh-Hans")]
    [InlineData("zh-TW", "en de zh-Hans zh-Hant", "zh-Hant")]
    [InlineData("zh-HK", "en de zh-Hans zh-Hant", "zh-Hant")]
    [InlineData("zh-Hant", "en de zh-Hans zh-Hant", "zh-Hant")]
    [InlineData("zh-CN", "en de zh-Hans zh-Hant", "zh-Hans")]
    [InlineData("zh-CN", "en de", "en")]
    [InlineData("fr de", "en de zh-Hans", "de")]
    [InlineData("fr es pt-BR", "en de zh-Hans", "en")]
    [InlineData("fr-CA", "en de fr", "fr")]
    [InlineData("- de", "en de zh-Hans", "de")]
    [InlineData("???? zh-CN", "en de zh-Hans", "zh-Hans")]
    [InlineData("zhde de", "en de zh-Hans", "de")]
    public void Negotiate_TakesTheFirstWishThatCanBeMet(string wishes, string offered, string expected)
    {
        var negotiated = LocaleNegotiation.Negotiate(
            wishes.Split(' '), [.. offered.Split(' ').Select(Locale.Parse)]);

        Assert.Equal(expected, negotiated.Tag);
    }

    [Fact]
    public void Negotiate_TakesAbsentWishesForAbsent() =>
        Assert.Equal("de", LocaleNegotiation.Negotiate([null, "", "  ", "de"], [Locale.English, Locale.Parse("de")]).Tag);
}
