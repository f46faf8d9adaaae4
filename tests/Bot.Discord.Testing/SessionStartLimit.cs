namespace Bot.Discord.Testing;

/// <summary>How many sessions a bot may start.</summary>
/// <param name="Total">In 24 hours; 1,000 for most bots.</param>
/// <param name="Remaining">0 to <paramref name="Total"/>.</param>
/// <param name="ResetAfter">Until the count begins anew; sent in milliseconds.</param>
/// <param name="MaxConcurrency">IDENTIFYs per 5 s, at least 1.</param>
public sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
