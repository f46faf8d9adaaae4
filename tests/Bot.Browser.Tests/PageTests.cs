using Xunit;

namespace Bot.Browser.Tests;

/// <summary>The pages that have an address: two of each kind.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] _places =
    [
        "", "causes", "causes/vessel", "treatments", "background", "warning-signs", "emergency", "check", "language", "privacy",
        "about", "terms", "nothing", "topics/dvt", "topics/ws-cold-pale", "topics/massage-manual", "topics/sc-cramp-now",
        "topics/pv-travel-clot", "topics/ex-vein-ultrasound", "topics/risk-clot", "topics/an-compartments", "topics/story-runner",
    ];

    private static readonly string[] _secondPlaces =
    [
        "topics/pain-medicines", "topics/sc-first-days", "topics/pv-shoes", "topics/ex-abi", "topics/risk-age",
        "topics/an-achilles", "topics/story-disc",
    ];

    public static TheoryData<string, string> Pages =>
    [
        .. from place in _places from locale in new[] { "en", "de", "zh-Hans" } select (locale, place),

        // The second of a kind is built like the first: once, in the language with the longest words.
        .. _secondPlaces.Select(static place => ("de", place)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody_and_never_scrolls_sideways(string locale, string place)
    {
        var page = await browser.OpenAsync($"/{locale}/{place}");

        await Appearance.CheckAsync(page, $"{(place.Length == 0 ? "help" : place.Replace('/', '-'))}.{locale}");
        await page.Context.CloseAsync();
    }
}
