namespace Bot.Discord.Commands;

/// <summary>What became of comparing or registering the commands.</summary>
internal abstract record RegistrationOutcome
{
    private RegistrationOutcome()
    {
    }

    /// <summary>The registered ones are those that are wanted; nothing was sent.</summary>
    internal sealed record Current : RegistrationOutcome;

    /// <summary>They differ; nothing was sent.</summary>
    /// <param name="Difference">How.</param>
    internal sealed record Different(CommandDifference Difference) : RegistrationOutcome;

    /// <summary>They differed, and are registered now.</summary>
    /// <param name="Difference">How they did.</param>
    internal sealed record Registered(CommandDifference Difference) : RegistrationOutcome;

    /// <summary>Discord did not answer, or refused.</summary>
    /// <param name="Reason">In plain words.</param>
    internal sealed record Failed(string Reason) : RegistrationOutcome;
}
