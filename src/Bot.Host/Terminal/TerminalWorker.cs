using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Terminal;

/// <summary>Where a conversation at the terminal begins.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Country">The place, as far as it is configured.</param>
internal sealed record TerminalStart(Locale Locale, Country? Country);

/// <summary>Holds the conversation of this terminal, and ends the program with it.</summary>
internal sealed class TerminalWorker(
    TerminalConversation conversation,
    TerminalStart start,
    IHostApplicationLifetime lifetime,
    ILogger<TerminalWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await conversation.RunAsync(start.Locale, start.Country, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped from outside while waiting for a line: nothing is under way.
        }
        catch (Exception exception)
        {
            Log.ConversationFailed(logger, exception.GetType().Name, exception.TargetSite?.Name);
            Environment.ExitCode = ExitCodes.Bug;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
