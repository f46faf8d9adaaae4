namespace Bot.Discord.Gateway;

/// <summary>How long to wait for what has to come.</summary>
internal sealed record GatewayTimeouts
{
    /// <summary>For a connection.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>For HELLO, from the connection.</summary>
    public TimeSpan Hello { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For READY or RESUMED, from HELLO.</summary>
    public TimeSpan Ready { get; init; } = TimeSpan.FromSeconds(30);
}
