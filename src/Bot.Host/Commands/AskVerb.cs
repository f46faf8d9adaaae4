using System.CommandLine;
using Bot.Host.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Commands;

/// <summary><c>ask</c>: answers one question and ends.</summary>
internal static class AskVerb
{
    public static Command Build(CommandContext context)
    {
        var question = new Argument<string[]>("QUESTION")
        {
            Description = "A question in your own words, a command or the name of a topic.",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = TerminalSetup.Language("The language of a text that does not show its own: en, de, zh-Hans. Default: that of the terminal.");
        var verb = new Command("ask", "Answers one question.") { question, language };
        verb.SetAction((result, token) => RunAsync(
            context, string.Join(' ', result.GetValue(question)!), result.GetValue(language), token));
        return verb;
    }

    private static async Task<int> RunAsync(CommandContext context, string question, string? language, CancellationToken token)
    {
        using var host = TerminalSetup.CreateBuilder(context, language).Build();
        var answers = CommandContext.Start(host.Services);
        OfferedLanguage.Require("--language", language, answers.Current);
        var start = host.Services.GetRequiredService<TerminalStart>();
        await host.Services.GetRequiredService<TerminalConversation>().AnswerAsync(question, start.Locale, start.Country, token);
        return ExitCodes.Success;
    }
}
