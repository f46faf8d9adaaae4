using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>A text that is saved while the site runs, as a reader and an operator see it.</summary>
public sealed class LiveSiteTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_saved_text_is_on_the_page_and_a_refused_one_is_reported_and_is_not()
    {
        var file = site.LocaleFile("Answers.de.resx");
        var shipped = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            file,
            shipped.Replace("Ein Blutgerinnsel (Thrombose) sitzt", "Ein Gerinnsel sitzt", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        await UntilAsync("/de/topics/dvt", "Ein Gerinnsel sitzt");

        await File.WriteAllTextAsync(
            file,
            shipped.Replace("Ein Blutgerinnsel (Thrombose) sitzt", "Sie haben es", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var report = await UntilAsync("/health/ready", "Degraded");

        Assert.Matches("Answers.de.resx:\\d+: error claim cause.dvt.what", report);
        Assert.Contains("Ein Gerinnsel sitzt", await GetAsync("/de/topics/dvt"), StringComparison.Ordinal);

        // The log is written in the background.
        while (!site.Log.Contains("error claim cause.dvt.what", StringComparison.Ordinal))
        {
            await GetAsync("/health/live");
        }
    }

    private async Task<string> UntilAsync(string path, string text)
    {
        // Asked again and again rather than after a time; the request limit sets the pace, the test's end the patience.
        while (true)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            if (await GetAsync(path) is { } page && page.Contains(text, StringComparison.Ordinal))
            {
                return page;
            }
        }
    }

    private async Task<string> GetAsync(string path)
    {
        var response = await site.GetAsync(path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
