using System.CommandLine;
using Bot.Host.Answers;
using Bot.Host.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary><c>config</c>: shows the settings and says what is wrong with them.</summary>
internal static class ConfigVerb
{
    public static Command Build(CommandContext context)
    {
        var verb = new Command("config", "Shows and validates the configuration.");
        verb.SetAction((_, _) => RunAsync(context));
        return verb;
    }

    private static async Task<int> RunAsync(CommandContext context)
    {
        using var host = context.CreateBuilder().Build();
        var configuration = host.Services.GetRequiredService<IConfiguration>();
        foreach (var name in SettingNames.InUse)
        {
            await context.Streams.Out.WriteLineAsync($"{name} = {Shown(configuration, name)}");
        }

        IcuCheck.Run();
        CommandContext.Validate(host.Services);
        var folder = CommandContext.FolderOf(host.Services);
        var (snapshot, withheld, faults) = AnswerLoading.ColdStart(folder, new SnapshotFrame());
        var community = host.Services.GetRequiredService<IOptions<CommunityOptions>>().Value;
        OfferedLanguage.Require("Community:Locale", community.Locale, snapshot);
        foreach (var locale in withheld)
        {
            await context.Streams.Out.WriteLineAsync($"Not offered: {locale} (a text that safety rests on is faulty)");
        }

        if (faults.Count > 0)
        {
            await context.Streams.Out.WriteLineAsync("The texts have faults: calfbot locales lint");
        }

        await context.Streams.Out.WriteLineAsync($"Texts: {folder.Path} ({string.Join(", ", snapshot.Locales)})");
        await context.Streams.Out.WriteLineAsync("The configuration is valid.");
        return ExitCodes.Success;
    }

    // Secrets are never shown.
    private static string Shown(IConfiguration configuration, string name) => name switch
    {
        "Seal:Keys" => $"({configuration.GetSection(name).GetChildren().Count()} keys)",
        "Discord:Token" => configuration[name] is { Length: > 0 } ? "(set)" : "(default)",
        _ => configuration[name] ?? "(default)",
    };
}
