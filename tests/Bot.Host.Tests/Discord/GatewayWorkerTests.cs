using System.Diagnostics.Metrics;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Host.Discord;
using Bot.Host.Settings;
using Bot.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>The worker that holds the connection, and what readiness says of it.</summary>
public sealed class GatewayWorkerTests : IDisposable
{
    private static readonly KeptSession _session = new(0, 1, new ResumableSession("s", new Uri("wss://127.0.0.1:9/"), 7));

    private readonly TemporaryFolder _folder = new();
    private readonly Meter _meter = new("test");
    private readonly LogLines<GatewayWorker> _log = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = 20_000)]
    public async Task A_bug_is_logged_while_the_program_goes_on()
    {
        await using var discord = await StartAsync();
        using var rest = Rest(discord);
        using var client = Client(discord, rest, static _ => throw new InvalidOperationException("boom"));
        using var worker = Worker(client, rest);
        _lifetime.NotifyStarted();

        await worker.StartAsync(Patience);

        await worker.ExecuteTask!;

        Assert.Contains(nameof(InvalidOperationException), Assert.Single(_log.Entries), StringComparison.Ordinal);
        Assert.NotNull(client.Health.Fault);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_start_that_fails_leaves_the_sessions_for_the_next()
    {
        await using var discord = await StartAsync();
        Sessions.Keep([_session]);
        using var rest = Rest(discord);
        using var client = Client(discord, rest, static _ => { });
        using var worker = Worker(client, rest);

        await worker.StartAsync(Patience);
        await worker.StopAsync(Patience);

        Assert.Empty(discord.Log.Of<LogEntry.Call>());
        Assert.Equal([_session], Sessions.Take());
    }

    [Fact(Timeout = 20_000)]
    public async Task A_session_that_is_resumed_finds_the_way_for_requests_warm()
    {
        await using var discord = await StartAsync();
        Sessions.Keep([_session]);
        using var rest = Rest(discord);
        using var client = Client(discord, rest, static _ => { });
        using var worker = Worker(client, rest);
        _lifetime.NotifyStarted();

        await worker.StartAsync(Patience);
        await discord.Log.WaitForAsync<LogEntry.Call>(
            static call => call.Path.EndsWith("/gateway/bot", StringComparison.Ordinal), Patience);
        await worker.StopAsync(Patience);

        Assert.Empty(_log.Entries);
    }

    [Fact(Timeout = 20_000)]
    public async Task Readiness_tells_of_a_token_that_requests_were_refused_with()
    {
        await using var discord = await StartAsync();
        discord.Rest.Plan(RestRoute.CurrentApplication, RestFault.Unauthorized());
        using var rest = Rest(discord);
        var ready = new TaskCompletionSource();
        using var client = Client(discord, rest, happened => _ = happened.Name == "READY" && ready.TrySetResult());
        using var stop = new CancellationTokenSource();
        var running = client.RunAsync(stop.Token);
        await ready.Task.WaitAsync(Patience);
        var check = new GatewayCheck(client, rest);
        var before = await check.CheckHealthAsync(new HealthCheckContext(), Patience);

        await rest.SendAsync(HttpMethod.Get, Route.CurrentApplication, cancellationToken: Patience);
        var after = await check.CheckHealthAsync(new HealthCheckContext(), Patience);

        Assert.Equal((HealthStatus.Healthy, HealthStatus.Unhealthy), (before.Status, after.Status));
        Assert.Contains("Discord:Token", after.Description, StringComparison.Ordinal);
        await stop.CancelAsync();
        await running;
    }

    [Fact(Timeout = 20_000)]
    public async Task Readiness_tells_of_many_invalid_requests()
    {
        await using var discord = await StartAsync();
        using var rest = Rest(discord);
        var ready = new TaskCompletionSource();
        using var client = Client(discord, rest, happened => _ = happened.Name == "READY" && ready.TrySetResult());
        using var stop = new CancellationTokenSource();
        var running = client.RunAsync(stop.Token);
        await ready.Task.WaitAsync(Patience);
        for (var request = 0; request < InvalidRequests.AlarmLevel; request++)
        {
            discord.Rest.Plan(RestRoute.Callback, RestFault.Forbidden());
            await rest.CallbackAsync(
                1, "t", "{}"u8.ToArray(), Deadline.ForCallback(TimeProvider.System, TimeProvider.System.GetTimestamp()), Patience);
        }

        var health = await new GatewayCheck(client, rest).CheckHealthAsync(new HealthCheckContext(), Patience);

        Assert.Equal(HealthStatus.Degraded, health.Status);
        await stop.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        _folder.Dispose();
        _meter.Dispose();
    }

    private SessionFile Sessions => new(
        Options.Create(new DataOptions { Folder = _folder.At("data") }),
        Options.Create(new DiscordOptions()),
        TimeProvider.System,
        NullLogger<SessionFile>.Instance);

    private static async Task<FakeDiscord> StartAsync()
    {
        var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        return discord;
    }

    private DiscordRest Rest(FakeDiscord discord) => new(
        new RestSettings
        {
            ApiBase = discord.ApiBase, Token = discord.Options.Token, About = new Uri("https://calf.example/"), Version = "1.2.3",
        },
        new RestMetrics(_meter),
        TimeProvider.System,
        NullLogger<DiscordRest>.Instance);

    private GatewayClient Client(FakeDiscord discord, DiscordRest rest, Action<GatewayEvent> take) => new(
        new GatewaySettings { Token = discord.Options.Token, Shards = ShardPlan.All(1), Sessions = Sessions.Take },
        rest,
        take,
        TimeProvider.System,
        NullLogger<GatewayShard>.Instance);

    private GatewayWorker Worker(GatewayClient client, DiscordRest rest) =>
        new(client, Sessions, rest, _lifetime, TimeProvider.System, _log);
}
