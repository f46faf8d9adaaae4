namespace Bot.Discord.Gateway;

/// <summary>One step of a session while it is worked out.</summary>
/// <param name="state">Where it begins.</param>
/// <param name="now">The time.</param>
/// <param name="chance">From 0 to 1.</param>
internal sealed class Stepping(GatewayState state, TimeSpan now, double chance)
{
    // Each message is paid for by a second, and 40 may be owed: at most 100 within any minute, of the 120 allowed.
    private static readonly TimeSpan _price = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _credit = TimeSpan.FromSeconds(40);

    private readonly List<GatewayAction> _actions = [];

    /// <summary>Where it stands by now.</summary>
    public GatewayState State { get; set; } = state;

    /// <summary>The time.</summary>
    public TimeSpan Now => now;

    /// <summary>From 0 to 1.</summary>
    public double Chance => chance;

    /// <summary>What to do, in order.</summary>
    public IReadOnlyList<GatewayAction> Actions => _actions;

    /// <summary>True where something can come from a connection.</summary>
    public bool IsConnected => State.Phase is GatewayPhase.Greeting or GatewayPhase.Opening or GatewayPhase.Ready;

    /// <summary>True where HELLO has come: before it nothing is sent.</summary>
    public bool IsGreeted => State.Phase is GatewayPhase.Opening or GatewayPhase.Ready;

    /// <summary>Wants something done.</summary>
    public void Do(GatewayAction action) => _actions.Add(action);

    /// <summary>Tells whoever runs the bot.</summary>
    public void Note(GatewayNote what, int? code = null) => Do(new GatewayAction.Note(what, code));

    /// <summary>Sends, unless this connection has sent too much of late.</summary>
    /// <returns>False where it has.</returns>
    public bool TrySend(GatewayPayload payload)
    {
        var paid = (State.SendsPaidBy > now ? State.SendsPaidBy : now) + _price;
        if (paid - now > _credit)
        {
            return false;
        }

        State = State with { SendsPaidBy = paid };
        Do(new GatewayAction.Send(payload));
        return true;
    }
}
