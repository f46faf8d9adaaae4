namespace Bot.Discord.Gateway;

/// <summary>How a client of the gateway is.</summary>
/// <param name="Shards">How many it runs; 0 where that is not known yet.</param>
/// <param name="ReadyShards">How many of them are ready, and heard from the server of late.</param>
/// <param name="Failures">Connections in a row that were lost or did not come about, of the worst shard; 0 for one that stands
/// again for some time.</param>
/// <param name="Fault">Why nothing helps but another configuration, in plain words; null where nothing is wrong for good.
/// </param>
internal sealed record GatewayHealth(int Shards, int ReadyShards, int Failures, string? Fault)
{
    /// <summary>True where every shard is ready.</summary>
    public bool IsReady => Shards > 0 && ReadyShards == Shards && Fault is null;

    /// <summary>The health of some shards.</summary>
    /// <param name="states">Where each stands, and its time now.</param>
    /// <param name="fault">What kept them all from beginning.</param>
    public static GatewayHealth Of(IReadOnlyList<(GatewayState State, TimeSpan Now)> states, string? fault) => new(
        states.Count,
        states.Count(static shard => IsAlive(shard.State, shard.Now)),
        states.Select(static shard => SessionLoss.IsStable(shard.State, shard.Now) ? 0 : shard.State.Failures)
            .DefaultIfEmpty().Max(),
        fault ?? states.Select(static shard => shard.State.FatalCode).OfType<int>().Select(CloseCode.ReasonOf).FirstOrDefault());

    // A dead connection looks alive until two signs of life have stayed without an answer.
    private static bool IsAlive(GatewayState state, TimeSpan now) =>
        state is { Phase: GatewayPhase.Ready, Interval: { } interval } && now - state.AcknowledgedAt < 2 * interval;
}
