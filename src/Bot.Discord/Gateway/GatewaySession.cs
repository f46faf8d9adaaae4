namespace Bot.Discord.Gateway;

/// <summary>The life of a session as a pure step: a state, what happens, the time and chance give the next state and what to
/// do. The rules of Discord's gateway documentation stand here and in <see cref="SessionOpening"/>,
/// <see cref="SessionBeat"/> and <see cref="SessionLoss"/>.</summary>
internal static class GatewaySession
{
    /// <summary>Takes a step.</summary>
    /// <param name="state">Where the session stands.</param>
    /// <param name="input">What happens.</param>
    /// <param name="now">The time, by a clock that never runs backwards.</param>
    /// <param name="chance">From 0 to 1, another one for each step.</param>
    public static (GatewayState State, IReadOnlyList<GatewayAction> Actions) Step(
        GatewayState state, GatewayInput input, TimeSpan now, double chance)
    {
        var step = new Stepping(state, now, chance);
        if (state.Phase is not GatewayPhase.Stopped)
        {
            Take(step, input);
        }

        return (step.State, step.Actions);
    }

    // What fits no line comes too late, or from a connection that has been given up.
    private static void Take(Stepping step, GatewayInput input)
    {
        switch ((input, step.State.Phase))
        {
            case (GatewayInput.Start, GatewayPhase.Idle):
                SessionOpening.Begin(step);
                break;
            case (GatewayInput.Granted granted, GatewayPhase.Asking):
                SessionOpening.Grant(step, granted.Url);
                break;
            case (GatewayInput.TokenRefused, GatewayPhase.Asking):
                SessionLoss.EndForGood(step, CloseCode.AuthenticationFailed);
                break;
            case (GatewayInput.Connected, GatewayPhase.Connecting):
                SessionOpening.AwaitHello(step);
                break;
            case (GatewayInput.ConnectFailed, GatewayPhase.Connecting):
                SessionLoss.ConnectFailed(step);
                break;
            case (GatewayInput.Received received, _) when step.IsConnected:
                Receive(step, received.Frame);
                break;
            case (GatewayInput.Closed closed, _) when step.IsConnected:
                SessionLoss.Closed(step, closed.Code);
                break;
            case (GatewayInput.Elapsed, _):
                Elapsed(step);
                break;
            case (GatewayInput.Stop, _):
                SessionLoss.Stop(step);
                break;
            default:
                break;
        }
    }

    private static void Receive(Stepping step, GatewayFrame frame)
    {
        switch (frame.Op)
        {
            case Opcode.Hello when !step.IsGreeted:
                SessionOpening.Greet(step, frame.Data);
                break;
            case Opcode.Heartbeat when step.IsGreeted:
                SessionBeat.Send(step);
                break;
            case Opcode.HeartbeatAck when step.IsGreeted:
                SessionBeat.Acknowledge(step);
                break;
            case Opcode.Reconnect:
                SessionLoss.AskedToReconnect(step);
                break;
            case Opcode.InvalidSession:
                SessionLoss.Invalidated(step, isResumable: frame.Data.Span.SequenceEqual("true"u8));
                break;
            case Opcode.Dispatch when step.IsGreeted && frame.Event is { } name:
                SessionOpening.Dispatch(step, frame, name);
                break;
            default:
                break;
        }
    }

    private static void Elapsed(Stepping step)
    {
        if (step.State.Deadline <= step.Now)
        {
            SessionLoss.Overdue(step);
        }
        else if (step.State.Interval is { } interval && step.State.NextBeat <= step.Now)
        {
            SessionBeat.Due(step, interval);
        }
    }
}
