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
            return await Build(new CommandContext(streams, settings)).Parse(verbs).InvokeAsync(
                new InvocationConfiguration
                {
                    Output = streams.Out,
                    Error = streams.Error,
                    EnableDefaultExceptionHandler = false,
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
        var language = ChatVerb.Language();
        var root = new RootCommand("CalfBot: information about calf pain. Without a verb it opens a conversation.")
        {
            language,
            ChatVerb.Build(context),
            ConfigVerb.Build(context),
            LocalesVerb.Build(context),
        };
        root.SetAction((result, token) => ChatVerb.RunAsync(context, result.GetValue(language), token));
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
