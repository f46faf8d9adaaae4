using Microsoft.Playwright;
using Xunit;

namespace Bot.Browser.Tests;

/// <summary>Takes the pictures that people judge a page by, where CALFBOT_SCREENSHOTS names a folder.</summary>
public sealed class ScreenshotTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, string, int, bool> Pictures
    {
        get
        {
            var pictures = new TheoryData<string, string, int, bool>();
            foreach (var place in new[] { "", "topics/dvt", "causes/vessel", "emergency", "warning-signs" })
            {
                foreach (var locale in new[] { "en", "de", "zh-Hans" })
                {
                    foreach (var width in new[] { 390, 1280 })
                    {
                        pictures.Add(locale, place, width, false);
                        pictures.Add(locale, place, width, true);
                    }
                }
            }

            // Two pages of each kind.
            foreach (var place in new[]
            {
                "treatments", "background", "topics/massage-manual", "topics/pain-medicines", "topics/sc-cramp-now",
                "topics/sc-first-days", "topics/pv-travel-clot", "topics/pv-shoes", "topics/ex-vein-ultrasound",
                "topics/ex-abi", "topics/risk-clot", "topics/risk-age", "topics/an-compartments", "topics/an-achilles",
                "topics/story-runner", "topics/story-disc",
            })
            {
                foreach (var locale in new[] { "en", "de", "zh-Hans" })
                {
                    pictures.Add(locale, place, 390, false);
                    pictures.Add(locale, place, 1280, true);
                }
            }

            return pictures;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_page_never_scrolls_sideways(string locale, string place, int width, bool isDark)
    {
        var page = await browser.OpenAsync($"/{locale}/{place}", width, isDark);

        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, overflow);
        if (Environment.GetEnvironmentVariable("CALFBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var name = $"{(place.Length == 0 ? "help" : place.Replace('/', '-'))}.{locale}.{width}{(isDark ? ".dark" : "")}.png";
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name), FullPage = true });
        }
    }
}
