using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Discord;

/// <summary>Holds the connection to Discord. Where nothing helps it ends, and the worker goes on without it: readiness says
/// why, and a restart would only cost sessions.</summary>
internal sealed class GatewayWorker(
    GatewayClient client,
    SessionFile sessions,
    DiscordRest rest,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<GatewayWorker> logger) : BackgroundService
{
    // Connections live ten minutes: a new one is there at most two minutes after the end of another.
    private static readonly TimeSpan _warm = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(lifetime.ApplicationStarted, stoppingToken);
            if (!stoppingToken.IsCancellationRequested)
            {
                await RunAsync(stoppingToken);
                sessions.Keep(client.Sessions);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The boundary of a background loop: a bug here may not take the web chat along.
            Log.GatewayFailed(logger, exception.GetType().Name, exception.TargetSite?.Name);
        }
    }

    // A start that fails, at a port that is taken for example, leaves Discord and the kept sessions alone.
    private static async Task StartedAsync(CancellationToken started, CancellationToken stoppingToken)
    {
        var isStarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var starting = started.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), isStarted);
        await using var stopping = stoppingToken.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), isStarted);
        await isStarted.Task;
    }

    // Where the client ends, by a fault too, nothing needs to be kept warm for it.
    private async Task RunAsync(CancellationToken stoppingToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var warm = KeepWarmAsync(ending.Token);
        try
        {
            await client.RunAsync(stoppingToken);
        }
        finally
        {
            await ending.CancelAsync();
            await warm;
        }
    }

    // So that no callback pays for a handshake.
    private async Task KeepWarmAsync(CancellationToken ending)
    {
        try
        {
            using var timer = new PeriodicTimer(_warm, clock);
            do
            {
                await rest.SendAsync(HttpMethod.Get, Route.GatewayBot, cancellationToken: ending);
            }
            while (await timer.WaitForNextTickAsync(ending));
        }
        catch (OperationCanceledException)
        {
            // The worker ends.
        }
    }
}
