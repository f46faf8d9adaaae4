namespace Bot.Discord.Testing.Gateway;

/// <summary>What goes wrong on a connection to come; nothing by default.</summary>
public sealed record ConnectionPlan
{
    /// <summary>False: HELLO never comes.</summary>
    public bool SendsHello { get; init; } = true;

    /// <summary>True: op 7 comes before HELLO.</summary>
    public bool ReconnectsBeforeHello { get; init; }

    /// <summary>False: a heartbeat is never acknowledged, a zombie.</summary>
    public bool AcksHeartbeats { get; init; } = true;

    /// <summary>False: IDENTIFY gets no answer.</summary>
    public bool SendsReady { get; init; } = true;

    /// <summary>True: IDENTIFY gets op 9 false.</summary>
    public bool InvalidatesIdentify { get; init; }

    /// <summary>True: RESUME gets op 9 false, and the session is gone.</summary>
    public bool InvalidatesResume { get; init; }

    /// <summary>The close code that answers IDENTIFY or RESUME; null for none.</summary>
    public int? ClosesAtIdentify { get; init; }

    /// <summary>Bytes that READY is longer by, in a field that no client knows; for a huge one.</summary>
    public int ReadyPadding { get; init; }
}
