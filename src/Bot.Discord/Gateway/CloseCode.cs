namespace Bot.Discord.Gateway;

/// <summary>What follows from the end of a connection.</summary>
internal enum AfterClose
{
    /// <summary>The session can be resumed.</summary>
    Resume,

    /// <summary>Another session has to begin.</summary>
    NewSession,

    /// <summary>Nothing helps but another configuration.</summary>
    Stop,
}

/// <summary>The close codes of the gateway (Discord, Gateway Close Event Codes).</summary>
internal static class CloseCode
{
    /// <summary>Ends a connection whose session is to be resumed: 1000 and 1001 would end the session too.</summary>
    public const int ToResume = 4000;

    /// <summary>Ends a connection and its session.</summary>
    public const int Normal = 1000;

    /// <summary>The token is not valid.</summary>
    public const int AuthenticationFailed = 4004;

    private const int RateLimited = 4008;

    // A bug of ours shows itself by these.
    private static readonly HashSet<int> _faultsOfOurs = [4001, 4002, RateLimited];

    /// <summary>What follows; a connection that broke without a code can be resumed, and so can unknown codes.</summary>
    public static AfterClose Of(int? code) => code switch
    {
        1000 or 4003 or 4005 or 4007 or 4009 => AfterClose.NewSession,
        AuthenticationFailed or (>= 4010 and <= 4014) => AfterClose.Stop,
        _ => AfterClose.Resume,
    };

    /// <summary>True where we sent what we should not have.</summary>
    public static bool IsOurFault(int? code) => code is { } number && _faultsOfOurs.Contains(number);

    /// <summary>True where we sent too much: then a pause is due.</summary>
    public static bool IsRateLimit(int? code) => code == RateLimited;

    /// <summary>Why nothing helps, in plain words for a log.</summary>
    public static string ReasonOf(int code) => code switch
    {
        AuthenticationFailed => "The token is not valid (4004): see Discord:Token.",
        4010 => "The shard is not valid (4010): see Discord:Shards.",
        4011 => "The bot is in too many servers for so few shards (4011): see Discord:Shards.",
        4012 => "This version of the gateway is not served any more (4012).",
        4013 => "The intents are not valid (4013).",
        4014 => "The intents are not allowed (4014).",
        _ => $"The gateway refused for good ({code}).",
    };
}
