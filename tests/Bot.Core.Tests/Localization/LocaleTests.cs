using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Localization;

public class LocaleTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    [InlineData("pt-BR")]
    [InlineData("fil")]
    public void TryParse_ReadsTagsOfOurFiles(string tag)
    {
        Assert.True(Locale.TryParse(tag, out var locale));
        Assert.Equal(tag, locale.Tag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("-de")]
    [InlineData("de-")]
    [InlineData("../x")]
    [InlineData("de_DE")]
    [InlineData("zh-Hans-CN")]
    [InlineData("englisch")]
    [InlineData("d3")]
    [InlineData("DE")]
    [InlineData("de-at")]
    [InlineData("zh-hans")]
    public void TryParse_RefusesTheRest(string? tag) => Assert.False(Locale.TryParse(tag, out _));

    [Fact]
    public void The_default_value_is_English() => Assert.Equal(Locale.English, default);

    [Fact]
    public void English_sorts_before_the_others() => Assert.Equal(
        ["en", "de", "zh-Hans"],
        new[] { "zh-Hans", "de", "en" }.Select(Locale.Parse).Order().Select(static locale => locale.Tag));
}
