namespace Bot.Core.Localization;

/// <summary>What reading a .resx file gave.</summary>
public abstract record ResxReading
{
    private ResxReading()
    {
    }

    /// <summary>Every node is a plain string.</summary>
    public sealed record Read(ResxDocument Document) : ResxReading;

    /// <summary>Nothing of the file is used.</summary>
    /// <param name="Faults">At least one.</param>
    public sealed record Refused(IReadOnlyList<ResxFault> Faults) : ResxReading;
}
