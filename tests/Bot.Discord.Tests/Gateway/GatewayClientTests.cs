using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Discord.Tests.Fake;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayClientTests : IDisposable
{
    private static readonly Testing.SessionStartLimit _twoAtOnce = new(1000, 1000, TimeSpan.FromDays(1), 2);

    private readonly Meter _meter = new("test");
    private readonly LogLines<GatewayShard> _log = new();
    private readonly Channel<GatewayEvent> _events = Channel.CreateUnbounded<GatewayEvent>();
    private readonly CancellationTokenSource _stop = new();

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = Fakes.Patience)]
    public async Task Runs_as_many_shards_as_are_recommended()
    {
        await using var discord = await Fakes.StartAsync(new() { Shards = 2, SessionStarts = _twoAtOnce, PacesIdentify = true });
        using var rest = Rest(discord);
        using var client = Client(discord, rest, null);
        Assert.False(client.Health.IsReady);
        var running = client.RunAsync(_stop.Token);
        await NextAsync("READY");
        await NextAsync("READY");

        Assert.Equal(new GatewayHealth(2, 2, 0, null), client.Health);
        Assert.True(client.Health.IsReady);
        discord.Gateway.Dispatch("FIRST", "{}", shard: 0);
        await NextAsync("FIRST");
        discord.Gateway.Dispatch("SECOND", "{}", shard: 1);
        await NextAsync("SECOND");

        await _stop.CancelAsync();
        await running;
        Assert.False(client.Health.IsReady);
        Assert.Null(client.Health.Fault);
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Runs_the_shards_of_its_plan()
    {
        await using var discord = await Fakes.StartAsync(new() { Shards = 4 });
        using var rest = Rest(discord);
        using var client = Client(discord, rest, new ShardPlan(2, 2, 4));
        var running = client.RunAsync(_stop.Token);

        await NextAsync("READY");

        var identify = Assert.Single(discord.Log.Of<LogEntry.Payload>(), static payload => payload.Op == (int)Opcode.Identify);
        Assert.Equal("[2,4]", identify.Data.GetProperty("shard").GetRawText());
        Assert.True(client.Health.IsReady);
        await _stop.CancelAsync();
        await running;
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_the_api_refuses_stops_it(bool hasPlan)
    {
        await using var discord = await Fakes.StartAsync();
        discord.Rest.Plan(RestRoute.GatewayBot, RestFault.Unauthorized());
        using var rest = Rest(discord);
        using var client = Client(discord, rest, hasPlan ? ShardPlan.All(2) : null);

        await client.RunAsync(_stop.Token).WaitAsync(Patience);

        Assert.Contains("4004", client.Health.Fault, StringComparison.Ordinal);
        Assert.False(client.Health.IsReady);
        Assert.Empty(discord.Log.Of<LogEntry.Connected>());
        Assert.Single(discord.Log.Of<LogEntry.Call>());
        Assert.DoesNotContain(_log.Entries, static line => line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_token_that_the_gateway_refuses_stops_it()
    {
        await using var discord = await Fakes.StartAsync();
        discord.Gateway.Plan(new Testing.Gateway.ConnectionPlan { ClosesAtIdentify = 4004 });
        using var rest = Rest(discord);
        using var client = Client(discord, rest, null);

        await client.RunAsync(_stop.Token).WaitAsync(Patience);

        Assert.Contains("4004", client.Health.Fault, StringComparison.Ordinal);
        Assert.Equal((1, 0), (client.Health.Shards, client.Health.ReadyShards));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_ends_one_shard_for_good_ends_them_all()
    {
        await using var discord = await Fakes.StartAsync(new() { Shards = 2, SessionStarts = _twoAtOnce });
        using var rest = Rest(discord);
        using var client = Client(discord, rest, null);
        var running = client.RunAsync(_stop.Token);
        await NextAsync("READY");
        await NextAsync("READY");

        discord.Gateway.Close(4013, shard: 1);
        await running.WaitAsync(Patience);

        Assert.Single(_log.Entries, static line => line.StartsWith("Critical", StringComparison.Ordinal));
        Assert.Contains("4013", client.Health.Fault, StringComparison.Ordinal);
        Assert.Equal((2, 0, false), (client.Health.Shards, client.Health.ReadyShards, client.Health.IsReady));
        Assert.Equal(2, discord.Log.Of<LogEntry.Payload>().Count(static payload => payload.Op == 2));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task An_api_that_fails_is_asked_again()
    {
        await using var discord = await Fakes.StartAsync();
        discord.Rest.Plan(RestRoute.GatewayBot, new RestFault.Answer(200, "[]", "application/json", Headers));
        discord.Rest.Plan(RestRoute.GatewayBot, new RestFault.Answer(
            200, """{"url":"https://x","session_start_limit":null}""", "application/json", Headers));
        discord.Rest.Plan(RestRoute.GatewayBot, RestFault.ServerError(503));
        using var rest = Rest(discord);
        using var client = Client(discord, rest, null);
        var running = client.RunAsync(_stop.Token);

        await NextAsync("READY");

        Assert.True(client.Health.IsReady);
        await _stop.CancelAsync();
        await running;
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_while_it_asks_how_many_shards_to_run_it_ends()
    {
        await using var discord = await Fakes.StartAsync();
        var gate = new Gate();
        discord.Rest.Plan(RestRoute.GatewayBot, new RestFault.Held(gate));
        using var rest = Rest(discord);
        using var client = Client(discord, rest, null);
        var running = client.RunAsync(_stop.Token);
        await discord.Log.WaitForAsync<LogEntry.Call>(static _ => true, Patience);

        await _stop.CancelAsync();
        await running;

        Assert.Equal(new GatewayHealth(0, 0, 0, null), client.Health);
        gate.Open();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_bug_in_one_shard_ends_all_of_them_and_is_seen()
    {
        await using var discord = await Fakes.StartAsync(new() { Shards = 2, SessionStarts = _twoAtOnce });
        using var rest = Rest(discord);
        using var client = new GatewayClient(
            new GatewaySettings { Token = discord.Options.Token },
            rest,
            taken => _ = taken.Name == "BOOM" ? throw new InvalidOperationException("boom") : _events.Writer.TryWrite(taken),
            TimeProvider.System,
            new LogLines<GatewayShard>());
        var running = client.RunAsync(_stop.Token);
        await NextAsync("READY");
        await NextAsync("READY");

        discord.Gateway.Dispatch("BOOM", "{}", shard: 1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => running.WaitAsync(Patience));
        Assert.NotNull(client.Health.Fault);
    }

    public void Dispose()
    {
        _meter.Dispose();
        _stop.Dispose();
    }

    private static Dictionary<string, string> Headers => [];

    private async Task NextAsync(string name)
    {
        while ((await _events.Reader.ReadAsync(Patience)).Name != name)
        {
        }
    }

    private GatewayClient Client(FakeDiscord discord, DiscordRest rest, ShardPlan? plan) => new(
        new GatewaySettings { Token = discord.Options.Token, Shards = plan },
        rest,
        taken => _events.Writer.TryWrite(taken),
        TimeProvider.System,
        _log);

    private DiscordRest Rest(FakeDiscord discord) => new(
        new RestSettings
        {
            ApiBase = discord.ApiBase,
            Token = discord.Options.Token,
            About = new Uri("https://calf.example/"),
            Version = "1.2.3",
        },
        new RestMetrics(_meter),
        TimeProvider.System,
        new LogLines<DiscordRest>());
}
