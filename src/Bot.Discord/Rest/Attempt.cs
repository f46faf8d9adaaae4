namespace Bot.Discord.Rest;

/// <summary>What came of sending a request once.</summary>
internal abstract record Attempt
{
    private Attempt()
    {
    }

    /// <summary>Discord, or a proxy before it, answered.</summary>
    /// <param name="Status">HTTP status.</param>
    /// <param name="Limits">What its headers say about limits.</param>
    /// <param name="Error">What its body says, beyond status 299; null where it is not Discord's JSON.</param>
    /// <param name="Body">The body, up to status 299, where it was asked for.</param>
    internal sealed record Answered(int Status, RateLimitHeaders Limits, ErrorBody? Error, ReadOnlyMemory<byte> Body) : Attempt
    {
        private static readonly TimeSpan _unsaid = TimeSpan.FromSeconds(1);

        /// <summary>Discord's code for the fault; 0 where it gave none.</summary>
        public int Code => Error?.Code ?? 0;

        /// <summary>On 429: how long to wait. The body has fractions, the header whole seconds.</summary>
        public TimeSpan RetryAfter =>
            RateLimitHeaders.Time(Error?.RetryAfter) ?? Limits.RetryAfter ?? Limits.ResetAfter ?? _unsaid;

        /// <summary>On 429: all requests have to wait. An answer that is not Discord's comes from the proxy that bans an
        /// address.</summary>
        public bool IsGlobal => Limits.IsGlobal || Limits.Scope is "global" || (Error is { } error
            ? error.IsGlobal
            : Limits is { Bucket: null, Scope: null });
    }

    /// <summary>The connection failed or broke.</summary>
    /// <param name="MayHaveArrived">False where nothing can have been sent.</param>
    internal sealed record Lost(bool MayHaveArrived) : Attempt;

    /// <summary>The deadline came first.</summary>
    internal sealed record OutOfTime : Attempt;
}
