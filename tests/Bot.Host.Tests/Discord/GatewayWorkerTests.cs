using System.Diagnostics.Metrics;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Discord.Testing;
using Bot.Host.Discord;
using Bot.Host.Settings;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>A bug in the connection is told at once, and takes nothing else along.</summary>
public sealed class GatewayWorkerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Meter _meter = new("test");
    private readonly LogLines<GatewayWorker> _log = new();

    [Fact(Timeout = 20_000)]
    public async Task A_bug_is_logged_while_the_program_goes_on()
    {
        await using var discord = new FakeDiscord();
        await discord.StartAsync(TestContext.Current.CancellationToken);
        var settings = new RestSettings
        {
            ApiBase = discord.ApiBase, Token = discord.Options.Token, About = new Uri("https://calf.example/"), Version = "1.2.3",
        };
        using var rest = new DiscordRest(
            settings, new RestMetrics(_meter), TimeProvider.System, NullLogger<DiscordRest>.Instance);
        using var client = new GatewayClient(
            new GatewaySettings { Token = discord.Options.Token },
            rest,
            static _ => throw new InvalidOperationException("boom"),
            TimeProvider.System,
            NullLogger<GatewayShard>.Instance);
        var sessions = new SessionFile(
            Options.Create(new DataOptions { Folder = _folder.At("data") }),
            Options.Create(new DiscordOptions()),
            TimeProvider.System,
            NullLogger<SessionFile>.Instance);
        using var worker = new GatewayWorker(client, sessions, rest, TimeProvider.System, _log);

        await worker.StartAsync(TestContext.Current.CancellationToken);

        await worker.ExecuteTask!;

        Assert.Contains(nameof(InvalidOperationException), Assert.Single(_log.Entries), StringComparison.Ordinal);
        Assert.NotNull(client.Health.Fault);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _meter.Dispose();
    }
}
