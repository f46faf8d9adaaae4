using Bot.Core.Localization;
using Bot.Core.Pages;
using Bot.Host.Terminal;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Terminal;

public class ReplyRendererTests
{
    [Theory]
    [InlineData("one two three", 7, "one two\nthree")]
    [InlineData("- one two three", 9, "- one two\n  three")]
    [InlineData("  [12] one two", 10, "  [12] one\n       two")]
    [InlineData("unbreakablewordthatislong", 5, "unbreakablewordthatislong")]
    [InlineData("小腿痛小腿痛", 8, "小腿痛小\n腿痛")]
    [InlineData("小腿痛，小腿", 6, "小腿\n痛，小\n腿")]
    [InlineData("请拨打112。", 9, "请拨打\n112。")]
    [InlineData("  https://example.org/long", 10, "  https://example.org/long")]
    [InlineData("", 5, "")]
    public void Wrap_BreaksWhereTheLanguageAllows(string line, int columns, string expected) =>
        Assert.Equal(expected, ReplyRenderer.Wrap(line, columns));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Every_page_fits_into_eighty_columns(string locale)
    {
        foreach (var (_, page) in PageCatalog.All(ShippedTexts.Snapshot, Locale.Parse(locale), country: null))
        {
            var lines = ReplyRenderer.Render(page).Split('\n')
                .Where(static line => !line.Contains("http", StringComparison.Ordinal));
            Assert.All(lines, static line => Assert.InRange(Columns(line), 0, PlatformLimits.Columns));
        }
    }

    [Fact]
    public void Wrapping_loses_nothing()
    {
        foreach (var (_, page) in PageCatalog.All(ShippedTexts.Snapshot, Locale.Parse("zh-Hans"), country: null))
        {
            Assert.Equal(Letters(Core.Messages.Transcript.Of(page)), Letters(ReplyRenderer.Render(page)));
        }
    }

    private static int Columns(string line) => line.Sum(static c => c >= '\u2E80' ? 2 : 1);

    private static string Letters(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
