using System.CommandLine;
using Bot.Discord;
using Bot.Discord.Commands;
using Bot.Discord.Rest;
using Bot.Host.Answers;
using Bot.Host.Discord;
using Bot.Host.Metrics;
using Bot.Host.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary><c>discord check</c> says in plain words what is wrong; <c>discord register</c> registers the commands.</summary>
internal static class DiscordVerb
{
    private delegate Task<int> Act(DiscordRest rest, DiscordOptions options, ReadOnlyMemory<byte> commands);

    public static Command Build(CommandContext context)
    {
        var check = new Command("check", "Says what is wrong with the connection to Discord.");
        check.SetAction((_, token) => RunAsync(
            context, (rest, options, commands) => CheckAsync(context.Streams.Out, new DiscordCheck(
                rest, new ExpectedApplication(options.ParsedApplicationId, options.PublicKey), commands), token)));

        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would change, line by line, and changes nothing." };
        var register = new Command("register", "Registers the commands with Discord where others are registered.") { dryRun };
        register.SetAction((result, token) => RunAsync(context, async (rest, options, commands) =>
        {
            var registration = new CommandRegistration(rest, options.ParsedApplicationId);
            return await TellAsync(context.Streams, result.GetValue(dryRun)
                ? await registration.CompareAsync(commands, token)
                : await registration.RegisterAsync(commands, token));
        }));
        return new Command("discord", "Looks after the connection to Discord.") { check, register };
    }

    private static async Task<int> RunAsync(CommandContext context, Act act)
    {
        IcuCheck.Run();
        var builder = context.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        using var host = builder.Build();
        CommandContext.Validate(host.Services);
        var options = host.Services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        if (!options.HasGateway)
        {
            throw new StartException("Discord:Token: none is set, and nothing can be asked without.", []);
        }

        var texts = AnswerLoading.ColdStart(CommandContext.FolderOf(host.Services), new SnapshotFrame()).Snapshot;
        using var metrics = new BotMetrics();
        using var rest = new DiscordRest(
            DiscordServices.RestOf(options, host.Services.GetRequiredService<IOptions<WebOptions>>().Value),
            new RestMetrics(metrics.Meter),
            TimeProvider.System,
            host.Services.GetRequiredService<ILogger<DiscordRest>>());
        return await act(rest, options, CommandSet.Body(texts));
    }

    private static async Task<int> CheckAsync(TextWriter output, DiscordCheck check, CancellationToken token)
    {
        var isFine = true;
        await foreach (var line in check.RunAsync(token))
        {
            isFine &= line.IsFine;
            await output.WriteLineAsync(line.IsFine ? line.Text : $"! {line.Text}");
        }

        return isFine ? ExitCodes.Success : ExitCodes.Refused;
    }

    private static async Task<int> TellAsync(StandardStreams streams, RegistrationOutcome outcome)
    {
        if (outcome is RegistrationOutcome.Failed failed)
        {
            await streams.Error.WriteLineAsync($"calfbot: the commands are not registered: {failed.Reason}");
            return ExitCodes.Refused;
        }

        foreach (var line in Lines(outcome))
        {
            await streams.Out.WriteLineAsync(line);
        }

        return ExitCodes.Success;
    }

    private static IEnumerable<string> Lines(RegistrationOutcome outcome) => outcome switch
    {
        RegistrationOutcome.Different { Difference: var difference } =>
        [
            .. difference.Lines,
            "These differences would be registered; nothing was changed.",
            .. Removed(difference, "would be removed"),
        ],
        RegistrationOutcome.Registered { Difference: var difference } =>
            ["The commands are registered.", .. Removed(difference, "were removed")],
        _ => ["The commands are registered already and current; nothing was changed."],
    };

    private static IEnumerable<string> Removed(CommandDifference difference, string what) => difference.Removed.Count == 0 ? [] :
    [
        $"Registering replaces all commands of the application: {string.Join(", ", difference.Removed)} {what}, with the "
        + "permissions that servers gave them.",
    ];
}
