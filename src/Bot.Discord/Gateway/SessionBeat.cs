namespace Bot.Discord.Gateway;

/// <summary>The signs of life of a session.</summary>
internal static class SessionBeat
{
    // An answer comes within a second. To wait for it until the next one is due would only prolong the silence.
    private const double Patience = 0.75;

    /// <summary>Sends one, whatever the schedule says.</summary>
    /// <returns>False where too much was sent of late.</returns>
    public static bool Send(Stepping step) => step.TrySend(new GatewayPayload.Heartbeat(step.State.Session?.Sequence));

    /// <summary>One was answered; the next one is due when it was.</summary>
    public static void Acknowledge(Stepping step)
    {
        var rest = step.State is { IsAcknowledged: false, Interval: { } interval } ? interval * (1 - Patience) : TimeSpan.Zero;
        step.State = step.State with
        {
            IsAcknowledged = true, AcknowledgedAt = step.Now, NextBeat = step.State.NextBeat + rest,
        };
    }

    /// <summary>One is due, or the answer to the last one is overdue: then the connection is dead, whatever it looks like.
    /// </summary>
    public static void Due(Stepping step, TimeSpan interval)
    {
        if (!step.State.IsAcknowledged)
        {
            SessionLoss.Zombie(step);
            return;
        }

        var isSent = Send(step);
        step.State = step.State with
        {
            IsAcknowledged = !isSent, NextBeat = step.Now + (isSent ? interval * Patience : interval),
        };
    }
}
