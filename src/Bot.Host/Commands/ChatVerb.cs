using System.CommandLine;
using Bot.Core;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Host.Answers;
using Bot.Host.Metrics;
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
    public static Option<string?> Language() => new("--language", "-l")
    {
        Description = "The language to begin in: en, de, zh-Hans. Default: that of the terminal.",
    };

    public static Command Build(CommandContext context)
    {
        var language = Language();
        var verb = new Command("chat", "Talks in this terminal.") { language };
        verb.SetAction((result, token) => RunAsync(context, result.GetValue(language), token));
        return verb;
    }

    public static async Task<int> RunAsync(CommandContext context, string? language, CancellationToken token)
    {
        IcuCheck.Run();
        var builder = context.CreateBuilder();
        if (builder.Configuration["Logging:LogLevel:Default"] is null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        builder.Services
            .AddSingleton(context.Streams)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<BotMetrics>()
            .AddSingleton<TurnPipeline>()
            .AddSingleton(LoadTexts)
            .AddSingleton(services => Start(services, language))
            .AddSingleton<TerminalConversation>()
            .AddHostedService<TerminalWorker>();
        using var host = builder.Build();
        CommandContext.Validate(host.Services);
        _ = host.Services.GetRequiredService<TerminalStart>();
        await host.RunAsync(token);
        return Environment.ExitCode;
    }

    private static Snapshot LoadTexts(IServiceProvider services)
    {
        var folder = CommandContext.FolderOf(services);
        var contact = services.GetRequiredService<IOptions<WebOptions>>().Value.ContactAddress;
        var (snapshot, withheld, faults) = AnswerLoading.ColdStart(folder, contact);
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("CalfBot.Texts");
        Log.TextsLoaded(logger, folder.Path, string.Join(", ", snapshot.Locales));
        if (faults.Count > 0)
        {
            var errors = faults.Count(static fault => fault.Severity is LintSeverity.Error);
            Log.TextsHaveFaults(logger, errors, faults.Count - errors);
        }

        foreach (var locale in withheld)
        {
            Log.LanguageWithheld(logger, locale.Tag);
        }

        return snapshot;
    }

    private static TerminalStart Start(IServiceProvider services, string? language)
    {
        var snapshot = services.GetRequiredService<Snapshot>();
        var community = services.GetRequiredService<IOptions<CommunityOptions>>().Value;
        Require("--language", language, snapshot);
        Require("Community:Locale", community.Locale, snapshot);
        string?[] wishes = [language, PlatformLocale.Of(Environment.GetEnvironmentVariable), community.Locale];
        return new TerminalStart(
            LocaleNegotiation.Negotiate(wishes, snapshot.Locales), community.ParsedCountry);
    }

    private static void Require(string name, string? wish, Snapshot snapshot)
    {
        if (wish is not null && LocaleNegotiation.Match(wish, snapshot.Locales) is null)
        {
            throw new StartException(
                $"{name}: this language is not offered; there is {string.Join(", ", snapshot.Locales)}.", []);
        }
    }
}
