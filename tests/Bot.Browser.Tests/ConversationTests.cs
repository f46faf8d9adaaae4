using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>The same conversation as people hold it: by clicks, without a script, and with the keyboard alone.</summary>
public sealed class ConversationTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_page_to_a_number_to_call(bool hasScript)
    {
        var page = await browser.OpenAsync("/", hasScript: hasScript, locale: "de-AT");
        await TitledAsync(page, "CalfBot: Informationen zu Wadenschmerzen");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Ursachen" }).ClickAsync();
        await TitledAsync(page, "Warum eine Wade wehtun kann");
        await page.GetByRole(AriaRole.Link, new() { Name = "Venen und Arterien" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Blutgerinnsel in einer tiefen Beinvene" }).ClickAsync();
        await TitledAsync(page, "Blutgerinnsel in einer tiefen Beinvene (Thrombose, TVT)");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文（简体）" }).ClickAsync();
        await TitledAsync(page, "下肢深静脉血栓");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "急救" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "日本" });
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "119", Exact = true })).ToHaveAttributeAsync("href", "tel:119");

        // The place goes along into pages and into other languages.
        await page.GetByLabel("命令或主题名称").FillAsync("跟腱断裂");
        await page.GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await TitledAsync(page, "跟腱断裂");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await TitledAsync(page, "Achilles tendon rupture");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Emergency" }).ClickAsync();
        await Expect(page.GetByText("Call 119 now")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_a_script_pages_change_without_a_reload_and_focus_follows()
    {
        var page = await browser.OpenAsync("/en");
        await page.EvaluateAsync("window.isTheSamePage = true");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Warning signs" }).ClickAsync();
        await TitledAsync(page, "Warning signs");
        await page.GetByLabel("Your question, a command or the name of a topic").FillAsync("dvt");
        await page.Keyboard.PressAsync("Enter");
        await TitledAsync(page, "Blood clot in a deep leg vein (deep vein thrombosis, DVT)");

        Assert.True(await page.EvaluateAsync<bool>("window.isTheSamePage === true"));
        Assert.Equal("title", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.EndsWith("/en/warning-signs", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await TitledAsync(page, "Warning signs");
        await page.GoBackAsync();
        await TitledAsync(page, "CalfBot: information about calf pain");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_keyboard_alone_reaches_everything(bool hasScript)
    {
        var page = await browser.OpenAsync("/en", hasScript: hasScript);

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("Skip to the content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Causes");
        await page.Keyboard.PressAsync("Enter");
        await TitledAsync(page, "What can make a calf hurt");
        await TabToAsync(page, "Nerve");
        await page.Keyboard.PressAsync("Enter");
        await TitledAsync(page, "Nerve");
        await TabToAsync(page, "Restless legs syndrome");
        await page.Keyboard.PressAsync("Enter");
        await TitledAsync(page, "Restless legs syndrome");
        await TabToAsync(page, "");
        await page.Keyboard.TypeAsync("emergency uk");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Call 999 now")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_stays_out_of_the_address_and_of_the_page()
    {
        var page = await browser.OpenAsync("/en", hasScript: false);

        await page.GetByLabel("Your question, a command or the name of a topic").FillAsync("my secretive calf hurts when running");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await TitledAsync(page, "About your question");

        Assert.EndsWith("/en/chat", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("secretive", await page.ContentAsync(), StringComparison.Ordinal);
    }

    private static Task TitledAsync(IPage page, string title) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);

    // Moves on until the focus is on the choice of that name, or in the text field for an empty name.
    private static async Task TabToAsync(IPage page, string name)
    {
        const int MostSteps = 80;
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var isThere = await page.EvaluateAsync<bool>(
                """
                name => name === ''
                    ? document.activeElement.id === 'say'
                    : document.activeElement.closest('main') !== null && document.activeElement.textContent === name
                """,
                name);
            if (isThere)
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach '{name}'.");
    }
}
