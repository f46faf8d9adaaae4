using System.Diagnostics.Metrics;
using Bot.Discord.Commands;
using Bot.Discord.Rest;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Discord.Tests.Fake;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests;

/// <summary>What is wrong with the connection, in plain words.</summary>
public sealed class DiscordCheckTests : IDisposable
{
    private const string Key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    private static readonly ReadOnlyMemory<byte> _commands = CommandSet.Body(ShippedTexts.Snapshot);

    private readonly Meter _meter = new("check");

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = Fakes.Patience)]
    public async Task Where_all_is_well_every_line_says_so()
    {
        var lines = await RunAsync(new() { VerifyKey = Key }, expected: new(1100000000000000001, Key), hasCommand: true);

        Assert.All(lines, static line => Assert.True(line.IsFine, line.Text));
        Assert.Equal(
            ["Token", "Intents", "Sessions", "Gateway", "Commands"], lines.Select(static line => line.Text.Split(':')[0]));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task No_session_begins()
    {
        await using var discord = await Fakes.StartAsync(new());

        await LinesAsync(discord, discord.Options.Token, new(null, ""));

        Assert.DoesNotContain(discord.Log.Of<LogEntry.Payload>(), static payload => payload.Op == 2);
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_token_that_is_refused_is_all_there_is_to_say()
    {
        await using var discord = await Fakes.StartAsync(new());

        var line = Assert.Single(await LinesAsync(discord, "another", new(null, "")));

        Assert.Equal(new CheckLine(false, "Token: Discord refuses it: see Discord:Token."), line);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_discord_that_is_down_is_named()
    {
        await using var discord = await Fakes.StartAsync(new());
        for (var attempt = 0; attempt < 8; attempt++)
        {
            discord.Rest.Plan(RestRoute.CurrentApplication, RestFault.ServerError(503));
        }

        var line = Assert.Single(await LinesAsync(discord, discord.Options.Token, new(null, "")));

        Assert.Equal(new CheckLine(false, "Connection: Discord answers 503 (code 0)."), line);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_is_not_Discord_is_no_fault_of_the_application(int status)
    {
        await using var stub = await Tests.Rest.StubDiscord.StartAsync();
        stub.Then(Tests.Rest.Fault.Html(status));
        using var rest = Rest(stub.ApiBase, "token");

        var line = Assert.Single(await LinesAsync(rest, new(7, "")));

        Assert.StartsWith("Connection: ", line.Text, StringComparison.Ordinal);
        Assert.EndsWith("see Discord:ApiBase, network and proxy.", line.Text, StringComparison.Ordinal);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(7, "", null, "Application: Discord:ApplicationId names another")]
    [InlineData(null, "aa", null, "Public key: Discord:PublicKey is not that")]
    [InlineData(null, "", "https://calf.example/discord/interactions", "Interactions: are posted to https://calf.example/")]
    public async Task What_does_not_fit_the_application_is_named(int? id, string key, string? address, string expected)
    {
        var lines = await RunAsync(
            new() { VerifyKey = Key, InteractionsEndpointUrl = address }, new((ulong?)id, key), hasCommand: true);

        var line = Assert.Single(lines, static line => !line.IsFine);
        Assert.StartsWith(expected, line.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Privileged_intents_are_not_needed()
    {
        var lines = await RunAsync(new() { ApplicationFlags = 1 << 19 }, new(null, ""), hasCommand: true);

        Assert.Contains(lines, static line => line.Text.Contains("had better be off", StringComparison.Ordinal));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Spent_sessions_and_missing_commands_are_named()
    {
        var lines = await RunAsync(
            new() { SessionStarts = new(1000, 0, TimeSpan.FromHours(1), 1) }, new(null, ""), hasCommand: false);

        Assert.Equal(
            ["Sessions", "Commands"], lines.Where(static line => !line.IsFine).Select(static line => line.Text.Split(':')[0]));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("[]", "Commands: none is registered: run discord register.")]
    [InlineData(
        """[{"name":"ping","description":"Pong","type":1}]""",
        "Commands: those that are registered differ: - /ping, and 3 more; run discord register.")]
    public async Task Commands_that_are_not_current_are_named(string registered, string expected)
    {
        await using var discord = await Fakes.StartAsync();
        using var rest = Rest(discord, discord.Options.Token);
        await PutAsync(rest, discord.Options, System.Text.Encoding.UTF8.GetBytes(registered));

        var lines = await LinesAsync(discord, discord.Options.Token, new(null, ""));

        Assert.Equal(new CheckLine(false, expected), lines[^1]);
    }

    public void Dispose() => _meter.Dispose();

    private async Task<List<CheckLine>> RunAsync(FakeDiscordOptions options, ExpectedApplication expected, bool hasCommand)
    {
        await using var discord = await Fakes.StartAsync(options);
        if (hasCommand)
        {
            using var rest = Rest(discord, options.Token);
            await PutAsync(rest, options, _commands);
        }

        return await LinesAsync(discord, options.Token, expected);
    }

    private static async Task PutAsync(DiscordRest rest, FakeDiscordOptions options, ReadOnlyMemory<byte> commands) => await rest.SendAsync(
        HttpMethod.Put,
        Route.Commands(ulong.Parse(options.ApplicationId, System.Globalization.CultureInfo.InvariantCulture)),
        commands,
        cancellationToken: Patience);

    private async Task<List<CheckLine>> LinesAsync(FakeDiscord discord, string token, ExpectedApplication expected)
    {
        using var rest = Rest(discord, token);
        return await LinesAsync(rest, expected);
    }

    private static async Task<List<CheckLine>> LinesAsync(DiscordRest rest, ExpectedApplication expected)
    {
        var lines = new List<CheckLine>();
        await foreach (var line in new DiscordCheck(rest, expected, _commands).RunAsync(Patience))
        {
            lines.Add(line);
        }

        return lines;
    }

    private DiscordRest Rest(FakeDiscord discord, string token) => Rest(discord.ApiBase, token);

    private DiscordRest Rest(Uri apiBase, string token) => new(
        new RestSettings
        {
            ApiBase = apiBase, Token = token, About = new Uri("https://calf.example/"), Version = "1.2.3",
        },
        new RestMetrics(_meter),
        TimeProvider.System,
        new LogLines<DiscordRest>());
}
