using System.CommandLine;
using Bot.Core.Localization;
using Bot.Host.Answers;
using Bot.Host.Settings;
using Bot.Host.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary><c>chat</c>: a conversation in this terminal.</summary>
internal static class ChatVerb
{
    public static Command Build(CommandContext context)
    {
        var language = new Option<string?>("--language", "-l")
        {
            Description = "The language to begin in: en, de, zh-Hans. Default: that of the terminal.",
        };
        var verb = new Command("chat", "Talks in this terminal.") { language };
        verb.SetAction((result, token) => RunAsync(context, result.GetValue(language), token));
        return verb;
    }

    private static async Task<int> RunAsync(CommandContext context, string? language, CancellationToken token)
    {
        var builder = context.CreateBuilder();
        if (builder.Configuration["Logging:LogLevel:Default"] is null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        context.AddConversation(builder);
        builder.Services
            .AddSingleton(services => BeginAt(services, language))
            .AddSingleton<TerminalConversation>()
            .AddHostedService<TerminalWorker>();
        using var host = builder.Build();
        var answers = CommandContext.Start(host.Services);
        OfferedLanguage.Require("--language", language, answers.Current);
        await host.RunAsync(token);
        return Environment.ExitCode;
    }

    private static TerminalStart BeginAt(IServiceProvider services, string? language)
    {
        var community = services.GetRequiredService<IOptions<CommunityOptions>>().Value;
        string?[] wishes = [language, PlatformLocale.Of(Environment.GetEnvironmentVariable), community.Locale];
        return new TerminalStart(
            LocaleNegotiation.Negotiate(wishes, services.GetRequiredService<LiveAnswers>().Current.Locales),
            community.ParsedCountry);
    }
}
