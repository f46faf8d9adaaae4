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
            Day().Replace(Transcript.Of(conversation.Last!.Blocks.OfType<Block.Document>().Single()), "DAY"),
            Day().Replace(copied, "DAY"));
    }

    [Fact]
    public async Task The_way_back_of_the_browser_leads_to_the_card_before_and_loses_no_response()
    {
        var page = await HoldAsync(Conversation.In("en").BeginsTheCheck().Responds("none sg-numb"));
        await TitledAsync(page, "How did it start?");

        await page.GoBackAsync();
        await TitledAsync(page, "What do you see or notice?");
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
