namespace Bot.Core.Messages;

/// <summary>What comes of a turn.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Something has to be durable before anything is said: perform it, then ask again with
    /// <see cref="Input.Performed"/>.</summary>
    public sealed record PerformFirst(Effect.First Effect) : Outcome;

    /// <summary>Say this.</summary>
    /// <param name="Reply">What to show.</param>
    /// <param name="Afterwards">What to do once it is shown.</param>
    public sealed record Answered(Reply Reply, IReadOnlyList<Effect.Afterwards> Afterwards) : Outcome;
}
