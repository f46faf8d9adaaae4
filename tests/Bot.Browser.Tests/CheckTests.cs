using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bot.Core.Messages;
using Bot.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>The dialogues of the guided check, held in the browser: the same sentences as everywhere.</summary>
public sealed class CheckTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, bool, bool> Ways
    {
        get
        {
            var ways = new TheoryData<string, bool, bool>();
            foreach (var locale in new[] { "en", "de", "zh-Hans" })
            {
                ways.Add(locale, true, false);
            }

            // The hardest way, by keyboard alone and without a script, in the language with the longest words: keys are the
            // same in all of them.
            ways.Add("de", false, true);

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_dialogue_says_the_same_sentences(string locale, bool hasScript, bool hasKeyboardAlone)
    {
        foreach (var conversation in CheckDialogues.Conversations(locale))
        {
            var page = await browser.OpenAsync($"/{locale}", hasScript: hasScript, locale: locale);
            var hand = new Hand(page, hasKeyboardAlone);
            foreach (var (input, reply) in conversation.Steps)
            {
                await hand.DoAsync(input);
                await ShowsAsync(page, reply);
            }

            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public async Task Every_card_can_be_read_by_everybody_and_never_scrolls_sideways(string locale)
    {
        var next = locale == "de" ? "zh-Hans" : "de";
        var ranked = Conversation.In(locale);
        await WalkAsync(browser, ranked.BeginsTheCheck().Responds(CheckDialogues.All["arteries"]).PicksCode($"h{next}").PicksCode("q").PicksCode("r"), "check");
        await WalkAsync(browser, ranked.BeginsTheCheck().Responds("rf-cold").PicksCode("nCN"), "emergency");
        await WalkAsync(browser, ranked.Commands(Core.Commands.Command.Check).PicksCode("w3"), "child");
    }

    [Fact]
    public async Task The_navigator_says_the_same_sentences_too()
    {
        await using var site = await SiteProcess.StartAsync("--Check:Mode=navigator");
        var conversation = Conversation.With(ShippedTexts.Navigator, "de").BeginsTheCheck()
            .Responds("none sg-numb on-slow pt-back lo-leg-line sd-one").PicksCode("hzh-Hans").PicksCode("q");

        await WalkAsync(browser, conversation, "navigator", site.Address);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Each_number_of_the_drawing_lies_in_its_zone(int width)
    {
        var page = await browser.OpenAsync("/en", width);
        var hand = new Hand(page, hasKeyboardAlone: false);
        foreach (var (input, reply) in Conversation.In("en").BeginsTheCheck().Responds("none none on-move none").Steps)
        {
            await hand.DoAsync(input);
            await ShowsAsync(page, reply);
        }

        var drawing = (await page.Locator(".drawing img").BoundingBoxAsync())!;
        foreach (var (number, x, y) in NumbersOfTheDrawing())
        {
            var zone = (await page.Locator($".zone-{number}").BoundingBoxAsync())!;
            Assert.InRange(drawing.X + (x * drawing.Width), zone.X, zone.X + zone.Width);
            Assert.InRange(drawing.Y + (y * drawing.Height), zone.Y, zone.Y + zone.Height);

            // Large enough for a finger.
            Assert.True(Math.Min(zone.Width, zone.Height) >= 44, $"Zone {number} is {zone.Width} x {zone.Height}.");
        }
    }

    /// <summary>Does every step of a conversation and looks at every card on the way.</summary>
    private static async Task WalkAsync(Browser browser, Conversation conversation, string name, Uri? site = null)
    {
        var locale = conversation.Steps[0].Reply.Locale.Tag;
        var page = await browser.OpenAsync($"/{locale}", site: site);
        var hand = new Hand(page, hasKeyboardAlone: false);
        var number = 0;
        foreach (var (input, reply) in conversation.Steps)
        {
            await hand.DoAsync(input);
            await ShowsAsync(page, reply);
            await Appearance.CheckAsync(page, $"{name}-{++number}.{locale}");
        }

        await page.Context.CloseAsync();
    }

    private static async Task ShowsAsync(IPage page, Reply reply)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(reply.Title);
        await Expect(page.Locator("main")).ToHaveTextAsync(
            new Regex(string.Join(@"[\s\S]*?", ReplyTexts.Of(reply).Select(Pattern))));
    }

    // The program knows the day, which is another one than that of the script.
    private static string Pattern(string text) =>
        Regex.Escape(text).Replace($"{ManualClock.Start:yyyy-MM-dd}", @"\d{4}-\d{2}-\d{2}", StringComparison.Ordinal);

    // Where the digits stand, as parts of width and height.
    private static IEnumerable<(string Number, double X, double Y)> NumbersOfTheDrawing()
    {
        var svg = XDocument.Load(Repository.At("pictures", "lower-leg.svg")).Root!;
        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(static part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return
            from text in svg.Descendants()
            where ((string?)text.Attribute("id"))?.StartsWith("number-", StringComparison.Ordinal) == true
            select (text.Value, (double)text.Attribute("x")! / box[2], (double)text.Attribute("y")! / box[3]);
    }
}
