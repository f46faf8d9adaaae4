using Bot.Discord.Rest;

namespace Bot.Discord.Json;

/// <summary>The application behind a token, as far as we read it.</summary>
internal sealed record ApplicationJson
{
    // Presences, members and message content; each for bots in few and in many servers.
    private const long PrivilegedIntents = (1L << 12) | (1L << 13) | (1L << 14) | (1L << 15) | (1L << 18) | (1L << 19);

    public ulong Id { get; init; }

    public string Name { get; init; } = "";

    public long Flags { get; init; }

    /// <summary>The public key in hexadecimal.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>Where interactions are posted to; null where they come over the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>True where it was granted intents that somebody has to approve.</summary>
    public bool HasPrivilegedIntents => (Flags & PrivilegedIntents) != 0;

    /// <summary>Reads the outcome of a request; null where it failed or is of another form.</summary>
    public static ApplicationJson? From(RestOutcome outcome) =>
        outcome is RestOutcome.Done done && DiscordJson.Read(done.Body, DiscordJson.Default.ApplicationJson) is { Id: > 0 } application
            ? application
            : null;
}
