namespace Bot.Discord.Rest;

/// <summary>Whether a request may go.</summary>
internal abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>It goes now.</summary>
    /// <param name="Permit">To be given back, whatever comes of it.</param>
    internal sealed record Granted(Permit Permit) : Admission;

    /// <summary>It has to wait.</summary>
    internal sealed record Later(TimeSpan Wait) : Admission;

    /// <summary>It has to wait for the answer to another one.</summary>
    internal sealed record AfterAnswer : Admission;
}

/// <summary>What a request that goes has taken.</summary>
/// <param name="Operation">Method and template: what a bucket's name is learnt for.</param>
/// <param name="Route">Where it goes.</param>
/// <param name="Bucket">What it is counted in.</param>
internal sealed record Permit(string Operation, Route Route, Bucket Bucket);
