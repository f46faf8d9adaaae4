namespace Bot.Discord.Testing.Gateway;

/// <summary>Discord's close codes of the gateway.</summary>
public enum CloseCode
{
    /// <summary>RFC 6455: normal.</summary>
    Normal = 1000,

    /// <summary>RFC 6455: going away, as a proxy says that restarts.</summary>
    GoingAway = 1001,

    /// <summary>Unknown error.</summary>
    UnknownError = 4000,

    /// <summary>Unknown opcode.</summary>
    UnknownOpcode = 4001,

    /// <summary>A payload that cannot be read, or is too long.</summary>
    DecodeError = 4002,

    /// <summary>A payload before IDENTIFY.</summary>
    NotAuthenticated = 4003,

    /// <summary>The token is wrong.</summary>
    AuthenticationFailed = 4004,

    /// <summary>IDENTIFY twice.</summary>
    AlreadyAuthenticated = 4005,

    /// <summary>RESUME with a sequence number that was never sent.</summary>
    InvalidSeq = 4007,

    /// <summary>More than 120 payloads in 60 s.</summary>
    RateLimited = 4008,

    /// <summary>The session timed out.</summary>
    SessionTimedOut = 4009,

    /// <summary>A shard that does not exist.</summary>
    InvalidShard = 4010,

    /// <summary>Too many guilds for one shard.</summary>
    ShardingRequired = 4011,

    /// <summary>A version that does not exist.</summary>
    InvalidVersion = 4012,

    /// <summary>intents are missing or no number.</summary>
    InvalidIntents = 4013,

    /// <summary>intents that the bot may not have.</summary>
    DisallowedIntents = 4014,
}
