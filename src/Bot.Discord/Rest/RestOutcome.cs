namespace Bot.Discord.Rest;

/// <summary>What became of a request.</summary>
internal abstract record RestOutcome
{
    private RestOutcome()
    {
    }

    /// <summary>Discord has done it.</summary>
    /// <param name="Status">200 to 299.</param>
    /// <param name="Body">JSON; empty for callbacks and where there is none.</param>
    internal sealed record Done(int Status, ReadOnlyMemory<byte> Body) : RestOutcome;

    /// <summary>Discord refused, or failed as often as it was tried.</summary>
    /// <param name="Status">HTTP status.</param>
    /// <param name="Code">Discord's code for the fault; 0 where it gave none.</param>
    internal sealed record Failed(int Status, int Code) : RestOutcome;

    /// <summary>A limit holds for longer than there was time.</summary>
    /// <param name="RetryAfter">When it ends, from now.</param>
    internal sealed record RateLimited(TimeSpan RetryAfter) : RestOutcome;

    /// <summary>No connection, or it broke each time. Whether Discord did it is not known.</summary>
    internal sealed record Unreachable : RestOutcome;

    /// <summary>No answer before the deadline. Whether Discord did it is not known.</summary>
    internal sealed record TimedOut : RestOutcome;

    /// <summary>Not sent: Discord has refused the token before.</summary>
    internal sealed record TokenRejected : RestOutcome;

    /// <summary>Not sent: this webhook was gone before.</summary>
    internal sealed record WebhookGone : RestOutcome;

    /// <summary>Callback only: somebody else had answered the interaction (40060).</summary>
    internal sealed record AnsweredElsewhere : RestOutcome;

    /// <summary>Callback only: Discord does not know the interaction any more (10062).</summary>
    internal sealed record UnknownInteraction : RestOutcome;
}
