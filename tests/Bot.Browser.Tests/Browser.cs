using Microsoft.Playwright;
using Xunit;

namespace Bot.Browser.Tests;

/// <summary>Debian's Chromium and a running site, shared by the tests of a class; without Chromium they skip.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] _candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

    private int _visitors;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Testing.SiteProcess? _site;

    public Uri Address => _site!.Address;

    public async ValueTask InitializeAsync()
    {
        if (_candidates.FirstOrDefault(File.Exists) is not { } executable)
        {
            return;
        }

        _site = await Testing.SiteProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A fresh page at a path of the site; fails on anything that the page asks of other hosts.</summary>
    public async Task<IPage> OpenAsync(
        string path, int width = 1280, bool isDark = false, bool hasScript = true, string locale = "en", Uri? site = null)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed on this machine.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            Locale = locale,

            // The site limits what one address may ask; a proxy on this machine may say for whom it asks.
            ExtraHTTPHeaders = [new("X-Forwarded-For", $"2001:db8:0:{Interlocked.Increment(ref _visitors):x}::1")],
        });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => Assert.StartsWith((site ?? Address).GetLeftPart(UriPartial.Authority), request.Url, StringComparison.Ordinal);
        await page.GotoAsync(new Uri(site ?? Address, path).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
