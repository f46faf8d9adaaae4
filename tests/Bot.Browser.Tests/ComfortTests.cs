using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Messages;
using Bot.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>What a script, a printer and the browser's own buttons add to the guided check.</summary>
public sealed partial class ComfortTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public async Task A_text_for_a_doctor_is_printed_on_one_sheet(string written)
    {
        // Everything that may be ticked: the most reasons, and every option is listed either way.
        var everything = Conversation.In("en").BeginsTheCheck().Responds("none").RespondsToTheEnd(
            static question => question.Options.Take(question.MostChoices));
        var page = await HoldAsync(everything.PicksCode($"h{written}"));

        var sheet = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));

        Assert.Single(Sheets().Matches(sheet));
    }

    [Fact]
    public async Task A_text_for_a_doctor_can_be_copied_as_it_stands()
    {
        var conversation = Conversation.In("de").BeginsTheCheck().Responds(CheckDialogues.All["clot"]).PicksCode("hen");
        var page = await HoldAsync(conversation);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Text kopieren" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kopiert");

        // The day is that of the real clock.
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(
            Day().Replace(DocumentText.Of(conversation.Last!.Blocks.OfType<Block.Document>().Single()), "DAY"),
            Day().Replace(copied, "DAY"));
    }

    [Fact]
    public async Task The_way_back_of_the_browser_leads_to_the_card_before_and_loses_no_response()
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds("none sg-numb"));
        await TitledAsync(page, "How did it start?");

        await page.GoBackAsync();
        await TitledAsync(page, "What do you see or notice?");
        Assert.Null(await page.Locator("#main").GetAttributeAsync("aria-busy"));
        Assert.True(await page.Locator("main input[value='a14']").IsCheckedAsync());
        await page.GoForwardAsync();
        await TitledAsync(page, "How did it start?");
        await page.GoBackAsync();
        await TitledAsync(page, "What do you see or notice?");
        await page.Locator("main input[value='a14']").UncheckAsync();
        await page.Locator("main input[value='a15']").CheckAsync();
        await page.Locator("main [name=several]").ClickAsync();
        await TitledAsync(page, "How did it start?");
        await page.Locator("main button[value='r']").ClickAsync();
        await Expect(page.GetByText("What do you see or notice? Fever or chills")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_copying_is_not_allowed_the_text_is_selected()
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds("rf-cold").PicksCode("hen"));
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the text" }).ClickAsync();

        await Expect(page.Locator("#status")).ToContainTextAsync("press Ctrl and C");
        Assert.StartsWith(
            "Calf pain", await page.EvaluateAsync<string>("document.getSelection().toString() || document.activeElement.value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_connection_loses_no_tick()
    {
        var page = await HoldAsync(Conversation.In("de").BeginsTheCheck().Responds("none"));
        await page.RouteAsync("**/chat", static route => route.AbortAsync());
        await page.Locator("main input[value='a14']").CheckAsync();
        await page.Locator("main [name=several]").ClickAsync();
        await Expect(page.Locator("#status")).ToContainTextAsync("Nichts ist verloren");
        Assert.True(await page.Locator("main input[value='a14']").IsCheckedAsync());

        await page.UnrouteAllAsync();
        await page.Locator("main [name=several]").ClickAsync();
        await TitledAsync(page, "Wie hat es angefangen?");
        await Expect(page.Locator("#status")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task While_an_answer_hangs_the_emergency_can_be_reached()
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds("none none"));
        var first = true;
        await page.RouteAsync("**/chat", route =>
        {
            // The first request never gets an answer.
            var hangs = first;
            first = false;
            return hangs ? Task.CompletedTask : route.ContinueAsync();
        });
        await page.Locator("main button[value='a28']").ClickAsync();

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Emergency" }).ClickAsync();

        await TitledAsync(page, "In an emergency");
        await page.Locator("main button[value='q']").ClickAsync();
        await TitledAsync(page, "How did it start?");
    }

    [Theory]
    [InlineData(390, 500)]
    [InlineData(640, 450)]
    public async Task What_has_the_focus_is_never_covered(int width, int height)
    {
        var page = await HoldAsync(Conversation.In("de").BeginsTheCheck().Responds("none"));
        await page.SetViewportSizeAsync(width, height);
        for (var i = 0; i < 14; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var isSeen = await page.EvaluateAsync<bool>(
                """
                () => {
                    const box = (document.activeElement.closest('label') || document.activeElement).getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + 10, Math.max(1, box.y + box.height / 2));
                    return top !== null && !top.closest('.sticky') || document.activeElement.closest('.sticky') !== null;
                }
                """);
            Assert.True(isSeen, $"Box {i + 1} is covered.");
        }
    }

    [Fact]
    public async Task A_double_tap_does_not_answer_the_next_question_too()
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds("none none on-move none"));
        var option = (await page.Locator("main button.option[value='a63']").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(option.X + 20, option.Y + 20);

        // The second tap of the two comes when the next card is there already, with a button at the same place.
        await page.Mouse.ClickAsync(option.X + 20, option.Y + 20);
        await TitledAsync(page, "How is it now?");
        await page.EvaluateAsync("document.querySelector('main button[value=u]').style = 'position: fixed; inset: 0'");
        await page.Mouse.DownAsync(new MouseDownOptions { ClickCount = 2 });
        await page.Mouse.UpAsync(new MouseUpOptions { ClickCount = 2 });

        // Had it counted, the page would be busy, or already another one.
        Assert.Equal(
            "How is it now? false",
            await page.EvaluateAsync<string>(
                "document.getElementById('title').textContent + ' ' + document.getElementById('main').hasAttribute('aria-busy')"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_browser_keeps_nothing_of_it(bool hasScript)
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds(CheckDialogues.All["clot"]), hasScript);

        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.DoesNotContain("token", await page.EvaluateAsync<string>("JSON.stringify(history.state) + location.href"), StringComparison.Ordinal);
        Assert.DoesNotContain('?', page.Url);
    }

    private static Task TitledAsync(IPage page, string title) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);

    private async Task<IPage> HoldAsync(Conversation conversation, bool hasScript = true)
    {
        var page = await browser.OpenAsync($"/{conversation.Steps[0].Reply.Locale.Tag}", hasScript: hasScript);
        var hand = new Hand(page, hasKeyboardAlone: false);
        foreach (var (input, reply) in conversation.Steps)
        {
            await hand.DoAsync(input);
            await TitledAsync(page, reply.Title);
        }

        return page;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheets();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Day();
}
