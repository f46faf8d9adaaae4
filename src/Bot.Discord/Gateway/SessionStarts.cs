using Bot.Discord.Rest;

namespace Bot.Discord.Gateway;

/// <summary>What Discord says about beginning sessions.</summary>
internal abstract record SessionStarts
{
    private static readonly TimeSpan _longestReset = TimeSpan.FromDays(1);

    private SessionStarts()
    {
    }

    /// <summary>Sessions may begin.</summary>
    /// <param name="Url">Where.</param>
    /// <param name="Shards">How many shards it recommends, at least 1.</param>
    /// <param name="Remaining">How many sessions may still begin.</param>
    /// <param name="ResetAfter">When there may be more; up to a day.</param>
    /// <param name="MaxConcurrency">How many may begin within five seconds, at least 1.</param>
    public sealed record Known(Uri Url, int Shards, int Remaining, TimeSpan ResetAfter, int MaxConcurrency) : SessionStarts;

    /// <summary>The token is not valid.</summary>
    public sealed record TokenRefused : SessionStarts;

    /// <summary>No answer that could be read.</summary>
    public sealed record Unknown : SessionStarts;

    /// <summary>Reads what became of <c>GET /gateway/bot</c>.</summary>
    public static SessionStarts Of(RestOutcome outcome) => outcome switch
    {
        RestOutcome.TokenRejected or RestOutcome.Failed { Status: 401 } => new TokenRefused(),
        _ when GatewayBot.From(outcome) is { SessionStartLimit: { } limit } bot && GatewayAddress.Parse(bot.Url) is { } url =>
            new Known(url, Math.Max(1, bot.Shards), limit.Remaining, Reset(limit.ResetAfter), Math.Max(1, limit.MaxConcurrency)),
        _ => new Unknown(),
    };

    private static TimeSpan Reset(long milliseconds) =>
        TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, (long)_longestReset.TotalMilliseconds));
}
