using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Discord;

/// <summary>Holds the connection to Discord. Where nothing helps it ends, and the worker goes on without it: readiness says
/// why, and a restart would only cost sessions.</summary>
internal sealed class GatewayWorker(
    GatewayClient client, SessionFile sessions, DiscordRest rest, TimeProvider clock, ILogger<GatewayWorker> logger)
    : BackgroundService
{
    // Connections live five minutes.
    private static readonly TimeSpan _warm = TimeSpan.FromMinutes(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(client.RunAsync(stoppingToken), KeepWarmAsync(stoppingToken));
            sessions.Keep(client.Sessions);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The boundary of a background loop: a bug here may not take the web chat along.
            Log.GatewayFailed(logger, exception.GetType().Name, exception.TargetSite?.Name);
        }
    }

    // So that no callback pays for a handshake.
    private async Task KeepWarmAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(_warm, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await rest.SendAsync(HttpMethod.Get, Route.GatewayBot, cancellationToken: stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The worker ends.
        }
    }
}
