using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Bot.Browser.Tests;

/// <summary>What every page has to be like, narrow and wide, light and dark. Where CALFBOT_SCREENSHOTS names a folder, the
/// pictures that people judge a page by go there.</summary>
internal static class Appearance
{
    private const int Height = 900;
    private static readonly int[] _widths = [390, 1280];
    private static readonly ColorScheme[] _schemes = [ColorScheme.Light, ColorScheme.Dark];

    // In the dark nothing is different but the colours.
    private static readonly AxeRunOptions _colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    };

    private static readonly string[] _serious = ["serious", "critical"];

    private static string? Folder => Environment.GetEnvironmentVariable("CALFBOT_SCREENSHOTS") is { Length: > 0 } folder
        ? folder
        : null;

    /// <summary>Fails where the page scrolls sideways or axe finds something serious.</summary>
    public static async Task CheckAsync(IPage page, string name)
    {
        await CheckWidthsAsync(page, name);
        await ReadAsync(page, $"{name}, light", ColorScheme.Light, new AxeRunOptions());
        await ReadAsync(page, $"{name}, dark", ColorScheme.Dark, _colours);
    }

    /// <summary>Fails where the page scrolls sideways.</summary>
    public static async Task CheckWidthsAsync(IPage page, string name)
    {
        foreach (var width in _widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            var overflow = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow == 0, $"{name} scrolls sideways by {overflow} at {width}.");
            await PicturesAsync(page, $"{name}.{width}");
        }
    }

    private static async Task ReadAsync(IPage page, string name, ColorScheme scheme, AxeRunOptions options)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var found = await page.RunAxe(options);
        Assert.Empty(found.Violations
            .Where(static violation => _serious.Contains(violation.Impact))
            .Select(violation => $"{name}: {violation.Id}: {violation.Nodes[0].Html}"));
    }

    private static async Task PicturesAsync(IPage page, string name)
    {
        if (Folder is not { } folder)
        {
            return;
        }

        foreach (var scheme in _schemes)
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(folder, $"{name}{(scheme is ColorScheme.Dark ? ".dark" : "")}.png"),
                FullPage = true,
            });
        }
    }
}
