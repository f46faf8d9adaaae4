using System.CommandLine;
using Bot.Host.Settings;

namespace Bot.Host.Commands;

/// <summary>The command line: which verbs there are, and how each ends.</summary>
internal static class CalfBotCommand
{
    /// <summary>Runs one verb.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, StandardStreams streams)
    {
        var (verbs, settings) = ConfigurationArguments.Split(arguments);
        try
        {
            if (SettingNames.Faults(settings) is { Count: > 0 } faults)
            {
                throw new StartException("The command line has faults.", faults);
            }

            return await Build(new CommandContext(streams, settings)).Parse(verbs).InvokeAsync(
                new InvocationConfiguration
                {
                    Output = streams.Out,
                    Error = streams.Error,
                    EnableDefaultExceptionHandler = false,

                    // Signals are the host's, which lets what is under way finish.
                    ProcessTerminationTimeout = null,
                });
        }
        catch (StartException exception)
        {
            return await ReportAsync(streams, [exception.Message, .. exception.Details]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await streams.Error.WriteLineAsync($"calfbot: unexpected {exception.GetType().Name}: {exception.Message}");
            return ExitCodes.Bug;
        }
    }

    private static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand("CalfBot: information about calf pain. Without a verb it serves the web chat.")
        {
            ChatVerb.Build(context),
            AskVerb.Build(context),
            ConfigVerb.Build(context),
            LocalesVerb.Build(context),
            EvaluateVerb.Build(context),
            ProveVerb.Build(context),
            DiscordVerb.Build(context),
        };
        root.SetAction((_, token) => RunVerb.RunAsync(context, token));
        return root;
    }

    private static async Task<int> ReportAsync(StandardStreams streams, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await streams.Error.WriteLineAsync($"calfbot: {line}");
        }

        return ExitCodes.Configuration;
    }
}
