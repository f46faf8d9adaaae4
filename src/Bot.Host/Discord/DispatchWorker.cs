using Bot.Discord.Interactions;
using Microsoft.Extensions.Hosting;

namespace Bot.Host.Discord;

/// <summary>Answers interactions until the worker ends; those under way are finished.</summary>
internal sealed class DispatchWorker(InteractionDispatcher dispatcher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => dispatcher.RunAsync(stoppingToken);
}
