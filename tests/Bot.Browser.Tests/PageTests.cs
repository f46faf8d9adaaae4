using Xunit;

namespace Bot.Browser.Tests;

/// <summary>The pages that have an address: two of each kind.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] _places =
    [
        "", "causes", "causes/vessel", "treatments", "background", "warning-signs", "emergency", "check", "language", "privacy",
        "about", "terms", "nothing", "topics/dvt", "topics/ws-cold-pale", "topics/massage-manual", "topics/pain-medicines",
        "topics/sc-cramp-now", "topics/sc-first-days", "topics/pv-travel-clot", "topics/pv-shoes",
        "topics/ex-vein-ultrasound", "topics/ex-abi", "topics/risk-clot", "topics/risk-age", "topics/an-compartments",
        "topics/an-achilles", "topics/story-runner", "topics/story-disc",
    ];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var place in _places)
            {
                foreach (var locale in new[] { "en", "de", "zh-Hans" })
                {
                    pages.Add(locale, place);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody_and_never_scrolls_sideways(string locale, string place)
    {
        var page = await browser.OpenAsync($"/{locale}/{place}");

        await Appearance.CheckAsync(page, $"{(place.Length == 0 ? "help" : place.Replace('/', '-'))}.{locale}");
        await page.Context.CloseAsync();
    }
}
