using System.Diagnostics;
using System.Globalization;
using Bot.Discord.Commands;
using Bot.Discord.Gateway;
using Bot.Discord.Json;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>What one look at the connection to Discord found.</summary>
/// <param name="IsFine">False where something has to be mended.</param>
/// <param name="Text">One line in plain words.</param>
internal readonly record struct CheckLine(bool IsFine, string Text);

/// <summary>What the configuration says of the application; what is empty or null is not compared.</summary>
/// <param name="ApplicationId">Its id.</param>
/// <param name="PublicKey">Its public key in hexadecimal.</param>
internal sealed record ExpectedApplication(ulong? ApplicationId, string PublicKey);

/// <summary>Asks Discord whether everything that the bot needs is there; begins no session and changes nothing.</summary>
/// <param name="rest">Discord.</param>
/// <param name="expected">What the configuration says.</param>
/// <param name="commands">Those that should be registered, as JSON.</param>
internal sealed class DiscordCheck(DiscordRest rest, ExpectedApplication expected, ReadOnlyMemory<byte> commands)
{
    /// <summary>Looks at one thing after the other; where the token is refused nothing else can be asked.</summary>
    public async IAsyncEnumerable<CheckLine> RunAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var outcome = await GetAsync(Route.CurrentApplication, cancellationToken);
        if (ApplicationJson.From(outcome) is not { } application)
        {
            var isRefused = outcome is RestOutcome.TokenRejected or RestOutcome.Failed { Status: 401 };
            yield return Bad(isRefused ? "Token" : "Connection", OutcomeText.Of(outcome));
            yield break;
        }

        yield return Good("Token", $"accepted; the application is {application.Name} ({application.Id}).");
        foreach (var line in Compare(application))
        {
            yield return line;
        }

        yield return Intents(application);
        var sessions = await GetAsync(Route.GatewayBot, cancellationToken);
        yield return Sessions(sessions);
        yield return await GatewayAsync(sessions, cancellationToken);
        yield return Commands(await GetAsync(Route.LocalizedCommands(application.Id), cancellationToken));
    }

    private IEnumerable<CheckLine> Compare(ApplicationJson application)
    {
        if (expected.ApplicationId is { } id && id != application.Id)
        {
            yield return Bad("Application", "Discord:ApplicationId names another application than the token belongs to.");
        }

        if (expected.PublicKey.Length > 0 && !expected.PublicKey.Equals(application.VerifyKey, StringComparison.OrdinalIgnoreCase))
        {
            yield return Bad("Public key", "Discord:PublicKey is not that of the application: every post would be refused.");
        }

        if (application.InteractionsEndpointUrl is { Length: > 0 } address)
        {
            yield return expected.PublicKey.Length > 0
                ? Good("Interactions", $"are posted to {address}, not sent over the gateway.")
                : Bad("Interactions", $"are posted to {address}, and without Discord:PublicKey nobody answers there.");
        }
    }

    private static CheckLine Intents(ApplicationJson application) => Good("Intents", application.HasPrivilegedIntents
        ? "none are needed; privileged ones are switched on for the application and had better be off."
        : "none are needed, and no privileged one is switched on.");

    private static CheckLine Sessions(RestOutcome outcome) => GatewayBot.From(outcome) is { SessionStartLimit: { } limit } bot
        ? new CheckLine(limit.Remaining > 0, string.Create(
            CultureInfo.InvariantCulture,
            $"Sessions: {limit.Remaining} of {limit.Total} may still begin today; {bot.Shards} shards recommended."))
        : Bad("Sessions", OutcomeText.Of(outcome));

    private static async Task<CheckLine> GatewayAsync(RestOutcome outcome, CancellationToken cancellationToken) =>
        SessionStarts.Of(outcome) is not SessionStarts.Known { Url: var url } ? Bad("Gateway", "its address is not known.")
            : await GatewayProbe.IsGreetedAsync(url, cancellationToken) ? Good("Gateway", $"{url.Host} answers.")
            : Bad("Gateway", $"{url.Host} does not answer: see network, proxy and firewall (wss, port {url.Port}).");

    private CheckLine Commands(RestOutcome outcome) => CommandRegistration.Compare(outcome, commands) switch
    {
        RegistrationOutcome.Current => Good("Commands", "registered and current."),
        RegistrationOutcome.Different { Difference.IsFirst: true } => Bad("Commands", "none is registered: run discord register."),
        RegistrationOutcome.Different { Difference.Lines: var lines } => Bad("Commands", string.Create(
            CultureInfo.InvariantCulture,
            $"those that are registered differ: {lines[0]}{(lines.Count > 1 ? $", and {lines.Count - 1} more" : "")}; run discord register.")),
        RegistrationOutcome.Failed failed => Bad("Commands", failed.Reason),
        _ => throw new UnreachableException(),
    };

    private Task<RestOutcome> GetAsync(Route route, CancellationToken cancellationToken) =>
        rest.SendAsync(HttpMethod.Get, route, cancellationToken: cancellationToken);

    private static CheckLine Good(string what, string text) => new(true, $"{what}: {text}");

    private static CheckLine Bad(string what, string text) => new(false, $"{what}: {text}");
}
