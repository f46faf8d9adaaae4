using Bot.Discord.Json;

namespace Bot.Discord.Gateway;

/// <summary>How a session begins or goes on: leave, connection, HELLO, READY or RESUMED.</summary>
internal static class SessionOpening
{
    /// <summary>Goes on with the session there is, or with leave begins another one.</summary>
    public static void Begin(Stepping step)
    {
        switch (step.State)
        {
            case { Session: { } session }:
                Connect(step, session.Url, isResuming: true);
                break;
            case { Leave: { } url }:
                Connect(step, url, isResuming: false);
                break;
            default:
                step.State = step.State with { Phase = GatewayPhase.Asking, Deadline = null, Interval = null };
                step.Do(new GatewayAction.AskToIdentify());
                break;
        }
    }

    /// <summary>There is leave to begin a session.</summary>
    public static void Grant(Stepping step, Uri url)
    {
        step.State = step.State with { Leave = url };
        Begin(step);
    }

    /// <summary>The connection stands.</summary>
    public static void AwaitHello(Stepping step) => step.State = step.State with
    {
        Phase = GatewayPhase.Greeting, FailedConnects = 0, Deadline = step.Now + step.State.Timeouts.Hello,
    };

    /// <summary>HELLO came. It begins a new cycle: an old open sign of life says nothing about this connection.</summary>
    public static void Greet(Stepping step, ReadOnlyMemory<byte> data)
    {
        if (DiscordJson.Read(data, DiscordJson.Default.Hello) is not { HeartbeatInterval: > 0 } hello)
        {
            return;
        }

        var interval = TimeSpan.FromMilliseconds(hello.HeartbeatInterval);
        step.State = step.State with
        {
            Phase = GatewayPhase.Opening,
            Interval = interval,
            NextBeat = step.Now + (interval * step.Chance),
            IsAcknowledged = true,
            AcknowledgedAt = step.Now,
            Deadline = step.Now + step.State.Timeouts.Ready,
        };
        Identify(step);
    }

    /// <summary>An event came, to be handed on. What was missed comes before RESUMED.</summary>
    public static void Dispatch(Stepping step, GatewayFrame frame, string name)
    {
        Count(step, frame.Sequence);
        switch (name)
        {
            case "READY" when step.State is { Phase: GatewayPhase.Opening, IsResuming: false }:
                step.State = step.State with { Session = SessionIn(frame, step.State.Url), SessionSince = step.Now };
                Open(step, GatewayNote.Ready);
                break;
            case "RESUMED" when step.State is { Phase: GatewayPhase.Opening, IsResuming: true }:
                Open(step, GatewayNote.Resumed);
                break;
            default:
                break;
        }

        step.Do(new GatewayAction.Dispatch(name, frame.Data));
    }

    private static void Connect(Stepping step, Uri url, bool isResuming)
    {
        step.State = step.State with
        {
            Phase = GatewayPhase.Connecting,
            Url = url,
            IsResuming = isResuming,
            FailedResumes = isResuming ? step.State.FailedResumes : 0,
            Deadline = step.Now + step.State.Timeouts.Connect,
            Interval = null,
            SendsPaidBy = step.Now,
        };
        step.Do(new GatewayAction.Connect(url));
    }

    private static void Identify(Stepping step)
    {
        if (step.State is { IsResuming: true, Session: { } session })
        {
            step.TrySend(new GatewayPayload.Resume(session.Id, session.Sequence));
            return;
        }

        step.State = step.State with { Leave = null, Begun = step.State.Begun + 1 };
        step.TrySend(new GatewayPayload.Identify());
    }

    // An event that comes twice does not turn the count back.
    private static void Count(Stepping step, long? sequence)
    {
        if (step.State.Session is { } session && sequence > session.Sequence)
        {
            step.State = step.State with { Session = session with { Sequence = sequence.Value } };
        }
    }

    // Without an address of its own a session is resumed where it began; without an id it cannot be.
    private static ResumableSession? SessionIn(GatewayFrame frame, Uri? begun) =>
        DiscordJson.Read(frame.Data, DiscordJson.Default.Ready) is { SessionId: { Length: > 0 } id } ready
        && (GatewayAddress.Parse(ready.ResumeGatewayUrl) ?? begun) is { } url
            ? new ResumableSession(id, url, frame.Sequence ?? 0)
            : null;

    private static void Open(Stepping step, GatewayNote note)
    {
        step.State = step.State with
        {
            Phase = GatewayPhase.Ready, Deadline = null, FailedResumes = 0, ReadySince = step.Now,
        };
        step.Note(note);
    }
}
