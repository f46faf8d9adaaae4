using System.Net;
using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>The program itself against a Discord of our own, over real sockets.</summary>
public sealed class DiscordProcessTests
{
    private const int MostPatience = 60_000;

    private static readonly (string Locale, string Command, string Title)[] _commands =
    [
        ("en-GB", "help", "# CalfBot: information about calf pain"),
        ("de", "help", "# CalfBot: "),
        ("zh-CN", "help", "# CalfBot"),
        ("en-US", "emergency", "# In an emergency"),
        ("de", "emergency", "# Im Notfall"),
        ("zh-TW", "emergency", "# 紧急情况"),
    ];

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = MostPatience)]
    public async Task Commands_are_answered_in_the_persons_language_once_and_buttons_move_the_card()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        await using var site = await SiteProcess.StartAsync(Settings(discord));
        await UntilReadinessSaysAsync(site, HttpStatusCode.OK, "1 of 1 ready");

        var id = 0ul;
        foreach (var (locale, command, title) in _commands)
        {
            var interaction = discord.Gateway.DispatchInteraction(Interactions.Command(++id, command, locale), times: 2);
            await interaction.WaitUntilAcknowledgedAsync(Patience);

            var callback = interaction.Callback!.Value;
            Assert.Equal(4, callback.GetProperty("type").GetInt32());
            Assert.StartsWith(title, TextsOf(callback)[0], StringComparison.Ordinal);
        }

        var button = discord.Gateway.DispatchInteraction(Interactions.Button(++id, ".m2"));
        await button.WaitUntilAcknowledgedAsync(Patience);

        Assert.Equal(7, button.Callback!.Value.GetProperty("type").GetInt32());
        Assert.Equal((int)id, discord.Log.Of<LogEntry.Call>().Count(static call => call.Path.EndsWith("/callback", StringComparison.Ordinal)));
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = MostPatience)]
    public async Task What_comes_between_a_stop_and_the_next_start_is_answered()
    {
        using var folder = new TemporaryFolder();
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        string[] settings = [.. Settings(discord), $"--Data:Folder={folder.At("data")}"];
        await using (var first = await SiteProcess.StartAsync(settings))
        {
            await UntilReadinessSaysAsync(first, HttpStatusCode.OK, "1 of 1 ready");
            Assert.Equal(0, await first.StopAsync());
        }

        var closed = await discord.Log.WaitForAsync<LogEntry.Closed>(static _ => true, Patience);
        Assert.Equal(4000, closed.Code);
        discord.Gateway.DispatchInteraction(Interactions.Command(1, "help", "en-US"));
        await using var second = await SiteProcess.StartAsync(settings);

        // On a slow machine the start takes longer than Discord waits.
        await discord.Log.WaitForAsync<LogEntry.Call>(static call => call.Path.EndsWith("/callback", StringComparison.Ordinal), Patience);
        Assert.Single(discord.Log.Of<LogEntry.Payload>(), static payload => payload.Op == 2);
        Assert.Single(discord.Log.Of<LogEntry.Payload>(), static payload => payload.Op == 6);
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = MostPatience)]
    public async Task A_chosen_language_outlives_a_kill_until_it_is_to_be_forgotten()
    {
        using var folder = new TemporaryFolder();
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        string[] settings = [.. Settings(discord), $"--Data:Folder={folder.At("data")}"];
        await using (var first = await SiteProcess.StartAsync(settings))
        {
            await UntilReadinessSaysAsync(first, HttpStatusCode.OK, "1 of 1 ready");
            Assert.Equal("# Sprache", await TitleAsync(discord, Interactions.Button(1, ".lde")));
            await first.KillAsync();
        }

        await using (var second = await SiteProcess.StartAsync(settings))
        {
            await UntilReadinessSaysAsync(second, HttpStatusCode.OK, "1 of 1 ready");
            Assert.Equal("# Im Notfall", await TitleAsync(discord, Interactions.Command(2, "emergency", "en-US")));
            Assert.Equal("# Privacy", await TitleAsync(discord, Interactions.Button(3, ".f")));
            Assert.Equal(0, await second.StopAsync());
            Assert.DoesNotContain("preferences", second.Log, StringComparison.Ordinal);
        }

        Assert.Empty(await File.ReadAllBytesAsync(folder.At("data", "preferences.journal"), Patience));
        await using var third = await SiteProcess.StartAsync(settings);
        await UntilReadinessSaysAsync(third, HttpStatusCode.OK, "1 of 1 ready");
        Assert.Equal("# In an emergency", await TitleAsync(discord, Interactions.Command(4, "emergency", "en-US")));
    }

    [Theory(Timeout = MostPatience)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_a_wrong_token_the_web_chat_serves_and_readiness_is_red(bool isRefusedByTheApi)
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        if (!isRefusedByTheApi)
        {
            discord.Gateway.Plan(new Bot.Discord.Testing.Gateway.ConnectionPlan { ClosesAtIdentify = 4004 }, times: 9);
        }

        await using var site = await SiteProcess.StartAsync(
            [.. Settings(discord), .. isRefusedByTheApi ? ["--Discord:Token=wrong-token"] : Array.Empty<string>()]);
        using var client = new HttpClient { BaseAddress = site.Address };
        await UntilReadinessSaysAsync(site, HttpStatusCode.ServiceUnavailable, "4004");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/en", UriKind.Relative), Patience)).StatusCode);
        Assert.InRange(discord.Log.Of<LogEntry.Payload>().Count(static payload => payload.Op == 2), 0, 1);
        Assert.DoesNotContain("wrong-token", site.Log, StringComparison.Ordinal);
        Assert.Single(site.Log.Split('\n'), static line => line.Contains("Discord:Token", StringComparison.Ordinal));
    }

    private static async Task<string> TitleAsync(FakeDiscord discord, string interaction)
    {
        var dispatched = discord.Gateway.DispatchInteraction(interaction);
        await dispatched.WaitUntilAcknowledgedAsync(Patience);
        return TextsOf(dispatched.Callback!.Value)[0].Split('\n')[0];
    }

    private static string[] Settings(FakeDiscord discord) =>
        [$"--Discord:ApiBase={discord.ApiBase}", $"--Discord:Token={discord.Options.Token}"];

    private static async Task UntilReadinessSaysAsync(SiteProcess site, HttpStatusCode status, string text)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        while (true)
        {
            using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Patience);
            if (ready.StatusCode == status && (await ready.Content.ReadAsStringAsync(Patience)).Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private static List<string> TextsOf(JsonElement callback) =>
    [
        .. callback.GetProperty("data").GetProperty("components")[0].GetProperty("components").EnumerateArray()
            .Where(static component => component.GetProperty("type").GetInt32() == 10)
            .Select(static component => component.GetProperty("content").GetString()!),
    ];
}
