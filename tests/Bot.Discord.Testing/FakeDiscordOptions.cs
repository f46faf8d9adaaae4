namespace Bot.Discord.Testing;

/// <summary>How a fake Discord behaves when no fault is scripted.</summary>
public sealed record FakeDiscordOptions
{
    /// <summary>The bot's token, without a prefix.</summary>
    public string Token { get; init; } = "fake-token";

    /// <summary>The application's id; the bot's user has the same.</summary>
    public string ApplicationId { get; init; } = "1100000000000000001";

    /// <summary>The flags of the application, such as privileged intents.</summary>
    public long ApplicationFlags { get; init; }

    /// <summary>The application's public key in hexadecimal.</summary>
    public string VerifyKey { get; init; } = new('0', 64);

    /// <summary>Where interactions are posted to; null where they go over the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>What HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How many guilds READY lists as unavailable; 0 and more.</summary>
    public int Guilds { get; init; }

    /// <summary>The recommended number of shards; above 1 an IDENTIFY without shard is closed with 4011.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>What /gateway/bot says of sessions; each IDENTIFY takes one off what remains.</summary>
    public SessionStartLimit SessionStarts { get; init; } = new(1000, 1000, TimeSpan.FromDays(1), 1);

    /// <summary>True to allow one IDENTIFY per key and 5 s; key is the shard modulo max_concurrency.</summary>
    public bool PacesIdentify { get; init; }

    /// <summary>How many of a session's events are kept for RESUME; a client further behind gets op 9.</summary>
    public int KeptEvents { get; init; } = 10_000;

    /// <summary>False for load: bodies of answers are neither parsed, checked nor kept, and no call is logged.</summary>
    public bool ChecksBodies { get; init; } = true;

    /// <summary>False for long runs: bodies are checked as ever, and no call is logged, so that the log does not grow.</summary>
    public bool LogsCalls { get; init; } = true;

    /// <summary>A folder that every body of a request is written to, for the schema check; null for none.</summary>
    public string? BodiesFolder { get; init; }

    /// <summary>Measures the 3 s, the 15 min and the pace of IDENTIFY.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
