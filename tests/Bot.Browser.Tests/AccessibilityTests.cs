using Deque.AxeCore.Playwright;
using Xunit;

namespace Bot.Browser.Tests;

public sealed class AccessibilityTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] _serious = ["serious", "critical"];

    public static TheoryData<string, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, bool>();
            foreach (var locale in new[] { "en", "de", "zh-Hans" })
            {
                foreach (var place in new[]
                {
                    "", "topics/dvt", "topics/ws-cold-pale", "topics/pain-medicines", "topics/story-disc", "causes",
                    "causes/vessel", "background", "emergency", "warning-signs",
                    "language", "privacy", "about", "terms", "nothing",
                })
                {
                    pages.Add($"/{locale}/{place}", false);
                    pages.Add($"/{locale}/{place}", true);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string path, bool isDark)
    {
        var page = await browser.OpenAsync(path, width: 390, isDark);

        var found = await page.RunAxe();

        Assert.Empty(found.Violations
            .Where(static violation => _serious.Contains(violation.Impact))
            .Select(static violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }
}
