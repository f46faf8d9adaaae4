using System.CommandLine;
using Bot.Host.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Host.Commands;

/// <summary><c>chat</c>: a conversation in this terminal.</summary>
internal static class ChatVerb
{
    public static Command Build(CommandContext context)
    {
        var language = TerminalSetup.Language("The language to begin in: en, de, zh-Hans. Default: that of the terminal.");
        var verb = new Command("chat", "Talks in this terminal.") { language };
        verb.SetAction((result, token) => RunAsync(context, result.GetValue(language), token));
        return verb;
    }

    private static async Task<int> RunAsync(CommandContext context, string? language, CancellationToken token)
    {
        var builder = TerminalSetup.CreateBuilder(context, language);
        builder.Services.AddHostedService<TerminalWorker>();
        using var host = builder.Build();
        var answers = CommandContext.Start(host.Services);
        OfferedLanguage.Require("--language", language, answers.Current);
        await host.RunAsync(token);
        return Environment.ExitCode;
    }
}
