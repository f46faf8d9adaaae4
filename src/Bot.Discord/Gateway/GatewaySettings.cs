namespace Bot.Discord.Gateway;

/// <summary>Who connects to the gateway.</summary>
internal sealed class GatewaySettings
{
    /// <summary>The bot's token, without a prefix. Secret.</summary>
    public required string Token { get; init; }

    /// <summary>Which shards; null for as many as Discord recommends.</summary>
    public ShardPlan? Shards { get; init; }

    /// <summary>Takes the sessions to go on with, once, when the shards begin; those of another plan are left alone.</summary>
    public Func<IReadOnlyList<KeptSession>> Sessions { get; init; } = static () => [];

    /// <summary>How long to wait for what has to come.</summary>
    public GatewayTimeouts Timeouts { get; init; } = new();
}
