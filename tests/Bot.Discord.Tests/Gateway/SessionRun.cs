using System.Text;
using Bot.Discord.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

/// <summary>A session that is told what happens, and when.</summary>
internal sealed class SessionRun
{
    public const string SessionId = "abc";
    public static readonly Uri Gateway = new("wss://gateway.example/");
    public static readonly Uri Resume = new("wss://resume.example/");
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    public GatewayState State { get; private set; } = new();

    public TimeSpan Now { get; private set; } = TimeSpan.FromHours(7);

    public double Chance { get; set; } = 0.5;

    /// <summary>How long until it wants to be woken.</summary>
    public TimeSpan? Pause => State.NextWake - Now;

    public List<GatewayNote> Notes { get; } = [];

    public static GatewayInput Connected { get; } = new GatewayInput.Connected();

    public static GatewayInput ConnectFailed { get; } = new GatewayInput.ConnectFailed();

    public static GatewayInput Granted { get; } = new GatewayInput.Granted(Gateway);

    public static GatewayInput Reconnect { get; } = Message("""{"op":7,"d":null,"s":null,"t":null}""");

    public static GatewayInput Ack { get; } = Message("""{"op":11}""");

    public static GatewayInput BeatRequest { get; } = Message("""{"op":1,"d":null}""");

    public static GatewayInput Hello { get; } = Message("""{"op":10,"d":{"heartbeat_interval":40000}}""");

    public static GatewayInput Ready { get; } =
        Event("READY", 1, """{"session_id":"abc","resume_gateway_url":"wss://resume.example/","v":10}""");

    public static GatewayInput Message(string text) =>
        new GatewayInput.Received(Assert.NotNull(GatewayFrame.Parse(Encoding.UTF8.GetBytes(text))));

    public static GatewayInput Event(string name, long sequence, string data = "{}") =>
        Message($$"""{"op":0,"t":"{{name}}","s":{{sequence}},"d":{{data}}}""");

    public static GatewayInput Invalid(bool isResumable) =>
        Message($$"""{"op":9,"d":{{(isResumable ? "true" : "false")}}}""");

    public static GatewayInput Closed(int? code) => new GatewayInput.Closed(code);

    /// <summary>A session that has come as far as that with an identity of its own.</summary>
    public static SessionRun Until(GatewayPhase phase)
    {
        var run = new SessionRun();
        GatewayInput[] way = [new GatewayInput.Start(), Granted, Connected, Hello, Ready];
        foreach (var input in way.TakeWhile(_ => run.State.Phase != phase))
        {
            run.Take(input);
        }

        Assert.Equal(phase, run.State.Phase);
        return run;
    }

    /// <summary>A session that lost its connection, and resumes on another one as far as that.</summary>
    public static SessionRun ResumingUntil(GatewayPhase phase)
    {
        var run = Until(GatewayPhase.Ready);
        GatewayInput[] way = [Closed(null), Connected, Hello];
        run.Take(way[0]);
        foreach (var input in way.Skip(1).TakeWhile(_ => run.State.Phase != phase))
        {
            run.Take(input);
        }

        Assert.Equal((phase, true), (run.State.Phase, run.State.IsResuming));
        return run;
    }

    /// <summary>Takes what happens.</summary>
    /// <returns>What it does, without its notes.</returns>
    public List<GatewayAction> Take(GatewayInput input)
    {
        (State, var actions) = GatewaySession.Step(State, input, Now, Chance);
        Notes.AddRange(actions.OfType<GatewayAction.Note>().Select(static note => note.What));
        return [.. actions.Where(static action => action is not GatewayAction.Note)];
    }

    /// <summary>Lets time pass, and wakes it.</summary>
    public List<GatewayAction> After(TimeSpan time)
    {
        Now += time;
        return Take(new GatewayInput.Elapsed());
    }

    /// <summary>Lets time pass until it wants to be woken.</summary>
    public List<GatewayAction> Wake() => After(Assert.NotNull(Pause));

    /// <summary>Lets time pass with all signs of life answered.</summary>
    public void Live(TimeSpan time)
    {
        for (var end = Now + time; State.NextWake <= end;)
        {
            Wake();
            Take(Ack);
        }
    }

    public static GatewayAction Send(GatewayPayload payload) => new GatewayAction.Send(payload);

    public static GatewayAction Beat(long? sequence) => Send(new GatewayPayload.Heartbeat(sequence));

    public static GatewayAction Connect(Uri url) => new GatewayAction.Connect(url);

    public static GatewayAction Close(int code) => new GatewayAction.Close(code);

    public static GatewayAction Ask { get; } = new GatewayAction.AskToIdentify();

    public static GatewayAction Identify { get; } = Send(new GatewayPayload.Identify());

    public static GatewayAction ResumeAt(long sequence) => Send(new GatewayPayload.Resume(SessionId, sequence));
}
