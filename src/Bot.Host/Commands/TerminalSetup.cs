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

/// <summary>What the verbs that talk at a terminal begin with.</summary>
internal static class TerminalSetup
{
    /// <summary>The option for the language.</summary>
    public static Option<string?> Language(string description) => new("--language", "-l") { Description = description };

    /// <summary>A builder with a conversation at this terminal.</summary>
    /// <param name="context">Streams and settings.</param>
    /// <param name="language">The language asked for.</param>
    public static HostApplicationBuilder CreateBuilder(CommandContext context, string? language)
    {
        var builder = context.CreateBuilder();
        if (builder.Configuration["Logging:LogLevel:Default"] is null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        context.AddConversation(builder);
        builder.Services
            .AddSingleton(services => BeginAt(services, language))
            .AddSingleton<TerminalConversation>();
        return builder;
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
