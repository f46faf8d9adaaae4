using Bot.Discord.Commands;
using Bot.Discord.Gateway;
using Bot.Discord.Rest;
using Bot.Host.Answers;
using Bot.Host.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Discord;

/// <summary>Registers the commands once, when the connection first stands, where others are registered. Of several processes
/// the one with the first shard does. What goes wrong is logged, and all else goes on.</summary>
internal sealed class CommandWorker(
    DiscordRest rest, LiveAnswers answers, IOptions<DiscordOptions> options, ILogger<CommandWorker> logger) : BackgroundService
{
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells of an event of the gateway; never waits.</summary>
    public void Note(GatewayEvent happened)
    {
        if (happened.Name is "READY" or "RESUMED")
        {
            _connected.TrySetResult();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (ShardPlan.TryParse(options.Value.Shards, out var plan) && plan is { First: > 0 })
        {
            return;
        }

        try
        {
            await _connected.Task.WaitAsync(stoppingToken);
            Tell(await new CommandRegistration(rest, options.Value.ParsedApplicationId)
                .RegisterAsync(CommandSet.Body(answers.Current), stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The worker ends.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The boundary of a background loop: a bug here may not take the bot along.
            Log.CommandsNotRegistered(logger, $"{exception.GetType().Name}.");
        }
    }

    private void Tell(RegistrationOutcome outcome)
    {
        switch (outcome)
        {
            case RegistrationOutcome.Registered { Difference.Removed: { Count: > 0 } removed }:
                Log.CommandsReplaced(logger, string.Join(", ", removed));
                break;
            case RegistrationOutcome.Registered:
                Log.CommandsRegistered(logger);
                break;
            case RegistrationOutcome.Failed failed:
                Log.CommandsNotRegistered(logger, failed.Reason);
                break;
            default:
                break;
        }
    }
}
