namespace Bot.Discord.Gateway;

/// <summary>How a connection is lost or given up, and when the next one is made.</summary>
internal static class SessionLoss
{
    // How long a connection has to stand until the past is forgotten. To resume costs nothing, where that was seen to work; of
    // new sessions there are a thousand a day.
    private static readonly TimeSpan _stable = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _stableToResume = TimeSpan.FromSeconds(5);

    // The address of a session may fail for good: after as many attempts Discord is asked for another one.
    private const int MostFailedResumes = 2;
    private const int MostFailedConnects = 5;

    /// <summary>No connection came about.</summary>
    public static void ConnectFailed(Stepping step)
    {
        step.Note(GatewayNote.ConnectFailed);
        CountFailure(step);
        Retry(step);
    }

    /// <summary>The connection ended.</summary>
    /// <param name="step">The step.</param>
    /// <param name="code">The close code; null where it broke.</param>
    public static void Closed(Stepping step, int? code)
    {
        step.Note(CloseCode.IsOurFault(code) ? GatewayNote.OurFault : GatewayNote.ConnectionLost, code);
        switch (CloseCode.Of(code))
        {
            case AfterClose.Stop:
                EndForGood(step, code);
                return;
            case AfterClose.NewSession:
                step.State = step.State with { Session = null };
                break;
            default:
                CountFailure(step);
                break;
        }

        if (CloseCode.IsRateLimit(code))
        {
            Again(step, Backoff.AfterRateLimit);
        }
        else if (step.State.Phase is GatewayPhase.Ready)
        {
            Again(step, TimeSpan.Zero);
        }
        else
        {
            Retry(step);
        }
    }

    /// <summary>The server asks to connect anew and resume.</summary>
    public static void AskedToReconnect(Stepping step)
    {
        step.Note(GatewayNote.AskedToReconnect);
        GiveUp(step, TimeSpan.Zero);
    }

    /// <summary>The server does not know the session, or does not want to at the moment.</summary>
    public static void Invalidated(Stepping step, bool isResumable)
    {
        step.Note(GatewayNote.SessionInvalid);
        if (!isResumable)
        {
            step.State = step.State with { Session = null };
        }

        GiveUp(step, Backoff.AfterInvalid(step.Chance));
    }

    /// <summary>A sign of life was not answered.</summary>
    public static void Zombie(Stepping step)
    {
        step.Note(GatewayNote.Zombie);
        GiveUp(step, TimeSpan.Zero);
    }

    /// <summary>What it waits for has not come in time, unless that was the next attempt.</summary>
    public static void Overdue(Stepping step)
    {
        if (step.State.Phase is GatewayPhase.Waiting)
        {
            SessionOpening.Begin(step);
            return;
        }

        step.Note(GatewayNote.TimedOut);
        CountFailure(step);
        step.Do(new GatewayAction.Close(CloseCode.ToResume));
        Retry(step);
    }

    /// <summary>We end. 1000 would end a session that a new start may go on with.</summary>
    public static void Stop(Stepping step)
    {
        if (step.IsConnected || step.State.Phase is GatewayPhase.Connecting)
        {
            step.Do(new GatewayAction.Close(step.State.Session is null ? CloseCode.Normal : CloseCode.ToResume));
        }

        End(step);
    }

    /// <summary>Nothing helps but another configuration.</summary>
    public static void EndForGood(Stepping step, int? code)
    {
        step.State = step.State with { FatalCode = code, Session = null };
        step.Note(GatewayNote.Stopped, code);
        End(step);
    }

    /// <summary>True where a connection has stood for so long that what was before it does not matter.</summary>
    public static bool IsStable(GatewayState state, TimeSpan now)
    {
        var stable = state is { Session: not null, IsResuming: true } ? _stableToResume : _stable;
        return state.Phase is GatewayPhase.Ready && now - state.ReadySince >= stable;
    }

    private static void End(Stepping step) =>
        step.State = step.State with { Phase = GatewayPhase.Stopped, Deadline = null, Interval = null };

    private static void GiveUp(Stepping step, TimeSpan pause)
    {
        CountFailure(step);
        step.Do(new GatewayAction.Close(CloseCode.ToResume));
        Again(step, pause);
    }

    // Only what was not ready yet has failed.
    private static void CountFailure(Stepping step)
    {
        switch (step.State)
        {
            case { Phase: GatewayPhase.Connecting, FailedConnects: >= MostFailedConnects - 1 }:
                step.State = step.State with { FailedConnects = 0, Session = null, Leave = null };
                break;
            case { Phase: GatewayPhase.Connecting }:
                step.State = step.State with { FailedConnects = step.State.FailedConnects + 1 };
                break;
            case { Phase: GatewayPhase.Greeting or GatewayPhase.Opening, IsResuming: true }:
                var failed = step.State.FailedResumes + 1;
                var session = failed < MostFailedResumes ? step.State.Session : null;
                step.State = step.State with { FailedResumes = failed, Session = session };
                break;
            default:
                break;
        }
    }

    private static void Retry(Stepping step) => Again(step, Backoff.After(1, step.Chance));

    // A connection that stood is made again at once, unless it falls again and again.
    private static void Again(Stepping step, TimeSpan pause)
    {
        var failures = IsStable(step.State, step.Now) ? 0 : step.State.Failures;
        var backoff = failures == 0 ? TimeSpan.Zero : Backoff.After(failures, step.Chance);
        var hasLasted = step.State.Phase is GatewayPhase.Ready && step.Now - step.State.SessionSince >= _stable;
        step.State = step.State with { Failures = failures + 1, Begun = hasLasted ? 0 : step.State.Begun };
        var toBegin = step.State.Session is null ? Backoff.ToBegin(step.State.Begun, step.Chance) : TimeSpan.Zero;
        Wait(step, new[] { pause, backoff, toBegin }.Max());
    }

    private static void Wait(Stepping step, TimeSpan pause)
    {
        if (pause == TimeSpan.Zero)
        {
            SessionOpening.Begin(step);
            return;
        }

        step.State = step.State with { Phase = GatewayPhase.Waiting, Deadline = step.Now + pause, Interval = null };
    }
}
