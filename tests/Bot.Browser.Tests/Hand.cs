using Bot.Core.Messages;
using Microsoft.Playwright;
using Xunit;

namespace Bot.Browser.Tests;

/// <summary>Does on a page what a person did elsewhere: with the pointer, or with the keyboard alone.</summary>
internal sealed class Hand(IPage page, bool hasKeyboardAlone)
{
    private const int MostSteps = 120;

    public Task DoAsync(Input input) => input switch
    {
        Input.Commanded { Command: var command } => PressAsync($"header [value='m{command.Number}'], header [href$='/{command.Id}']"),
        Input.Picked picked => PickAsync(picked.Code),
        Input.PickedSeveral several => TickAsync(several.Codes),
        Input.Said said => SayAsync(said.Text),
        _ => throw new ArgumentException($"Nobody can do that by hand: {input}", nameof(input)),
    };

    // A zone of the drawing for the pointer, the list for the keyboard; both do the same.
    private async Task PickAsync(string code)
    {
        var zone = $"main .zone[value='{code}']";
        if (!hasKeyboardAlone && await page.Locator(zone).CountAsync() > 0)
        {
            await page.Locator(zone).ClickAsync();
        }
        else if (await page.Locator($"main option[value='{code}']").CountAsync() > 0)
        {
            await ChooseAsync(code);
        }
        else
        {
            await PressAsync($"main button[value='{code}']:not(.zone):not(.lead), header button[value='{code}']");
        }
    }

    private async Task TickAsync(IReadOnlyList<string> codes)
    {
        if (await page.Locator("main input[type=checkbox]").CountAsync() == 0)
        {
            await PickAsync(Assert.Single(codes));
            return;
        }

        // Some may be ticked from before.
        var ticked = await page.Locator("main input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)");
        foreach (var code in await page.Locator("main input[type=checkbox]").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)"))
        {
            if (ticked.Contains(code) != codes.Contains(code))
            {
                await PressAsync($"main input[value='{code}']", "Space");
            }
        }

        await PressAsync("main [name=several]");
    }

    private async Task ChooseAsync(string code)
    {
        var select = $"main select:has(option[value='{code}'])";
        if (hasKeyboardAlone)
        {
            await ReachAsync(select);
            var way = await page.Locator(select).EvaluateAsync<int>(
                "(list, code) => [...list.options].findIndex(option => option.value === code) - list.selectedIndex", code);
            for (var i = 0; i < Math.Abs(way); i++)
            {
                await page.Keyboard.PressAsync(way > 0 ? "ArrowDown" : "ArrowUp");
            }
        }
        else
        {
            await page.Locator(select).SelectOptionAsync(code);
        }

        await PressAsync($"{select} + button");
    }

    private async Task SayAsync(string text)
    {
        if (hasKeyboardAlone)
        {
            await ReachAsync("#say");
            await page.Keyboard.TypeAsync(text);
        }
        else
        {
            await page.Locator("#say").FillAsync(text);
        }

        await page.Keyboard.PressAsync("Enter");
    }

    private async Task PressAsync(string target, string key = "Enter")
    {
        if (hasKeyboardAlone)
        {
            await ReachAsync(target);
            await page.Keyboard.PressAsync(key);
        }
        else
        {
            await page.Locator(target).First.ClickAsync();
        }
    }

    // Moves on with the Tab key until the focus is there.
    private async Task ReachAsync(string target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach '{target}'.");
    }
}
