namespace Bot.Discord.Testing.Rest;

/// <summary>An interaction that was written to a connection of the gateway.</summary>
/// <param name="At">When, in the time of the log.</param>
/// <param name="Connection">Which connection, as in the log.</param>
public sealed record Delivery(TimeSpan At, int Connection)
{
    /// <summary>True where the client said so: it resumed with a sequence number that is not below.</summary>
    public bool IsConfirmed { get; init; }
}
