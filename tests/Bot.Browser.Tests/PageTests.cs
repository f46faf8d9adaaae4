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

    private static readonly string[] _locales = ["en", "de", "zh-Hans"];

    // In another language a page is built in the same way: what reads the page for everybody goes through all pages, each in one
    // language, and through all languages.
    public static TheoryData<string, string> Pages =>
    [
        .. _places.Select(static (place, at) => (_locales[at % _locales.Length], place)),

        // The second of a kind is built like the first: in the language with the longest words.
        .. _secondPlaces.Select(static place => ("de", place)),
    ];

    public static TheoryData<string> Locales => [.. _locales];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody(string locale, string place)
    {
        var page = await browser.OpenAsync($"/{locale}/{place}");

        await Appearance.CheckAsync(page, NameOf(locale, place));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task No_page_scrolls_sideways(string locale)
    {
        foreach (var place in _places)
        {
            var page = await browser.OpenAsync($"/{locale}/{place}");

            await Appearance.CheckWidthsAsync(page, NameOf(locale, place));
            await page.Context.CloseAsync();
        }
    }

    private static string NameOf(string locale, string place) =>
        $"{(place.Length == 0 ? "help" : place.Replace('/', '-'))}.{locale}";
}
