using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionOpeningTests
{
    [Fact]
    public void It_begins_with_leave_and_identifies_after_hello()
    {
        var run = new SessionRun();

        Assert.Equal([Ask], run.Take(new GatewayInput.Start()));
        Assert.Equal([Connect(SessionRun.Gateway)], run.Take(Granted));
        Assert.Empty(run.Take(Connected));
        Assert.Equal([Identify], run.Take(Hello));
        Assert.IsType<GatewayAction.Dispatch>(Assert.Single(run.Take(Ready)));
        Assert.Equal(GatewayPhase.Ready, run.State.Phase);
        Assert.Equal(new ResumableSession(SessionId, Resume, 1), run.State.Session);
        Assert.Equal([GatewayNote.Ready], run.Notes);
    }

    [Fact]
    public void It_waits_for_leave_as_long_as_it_takes()
    {
        var run = Until(GatewayPhase.Asking);

        Assert.Null(run.State.NextWake);
        Assert.Empty(run.After(TimeSpan.FromDays(1)));
    }

    [Fact]
    public void It_identifies_once_with_one_leave()
    {
        var run = Until(GatewayPhase.Opening);

        Assert.Equal([Close(4000)], run.Take(Invalid(isResumable: false)));
        Assert.Equal([Ask], run.Wake());
    }

    [Fact]
    public void Leave_that_was_not_used_serves_the_next_connection()
    {
        var run = Until(GatewayPhase.Connecting);

        Assert.Empty(run.Take(ConnectFailed));
        Assert.Equal([Connect(SessionRun.Gateway)], run.Wake());
        run.Take(Connected);
        Assert.Equal([Identify], run.Take(Hello));
    }

    [Fact]
    public void A_token_that_is_refused_stops_it()
    {
        var run = Until(GatewayPhase.Asking);

        Assert.Empty(run.Take(new GatewayInput.TokenRefused()));

        Assert.Equal((GatewayPhase.Stopped, 4004), (run.State.Phase, run.State.FatalCode));
        Assert.Equal([GatewayNote.Stopped], run.Notes);
    }

    [Fact]
    public void It_resumes_at_the_address_of_the_session_with_the_newest_number()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Event("ANYTHING", 7));

        Assert.Equal([Connect(Resume)], run.Take(Closed(null)));
        run.Take(Connected);
        Assert.Equal([ResumeAt(7)], run.Take(Hello));
    }

    [Fact]
    public void What_was_missed_is_handed_on_before_it_has_resumed()
    {
        var run = ResumingUntil(GatewayPhase.Opening);

        Assert.IsType<GatewayAction.Dispatch>(Assert.Single(run.Take(Event("MISSED", 2))));
        Assert.Equal(GatewayPhase.Opening, run.State.Phase);
        run.Take(Event("RESUMED", 3));

        Assert.Equal((GatewayPhase.Ready, 3L), (run.State.Phase, run.State.Session?.Sequence));
        Assert.Equal([GatewayNote.Ready, GatewayNote.ConnectionLost, GatewayNote.Resumed], run.Notes);
    }

    [Fact]
    public void An_event_that_comes_twice_is_handed_on_and_does_not_turn_the_count_back()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Event("LATER", 9));

        Assert.Single(run.Take(Event("EARLIER", 8)));

        Assert.Equal(9, run.State.Session?.Sequence);
    }

    [Fact]
    public void A_new_session_counts_anew()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Event("LATER", 900));
        run.Take(Invalid(isResumable: false));
        run.Wake();
        run.Take(Granted);
        run.Take(Connected);
        run.Take(Hello);

        run.Take(Ready);

        Assert.Equal(1, run.State.Session?.Sequence);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"session_id":"","resume_gateway_url":"wss://resume.example"}""")]
    [InlineData("""{"session_id":null,"resume_gateway_url":null}""")]
    [InlineData("""{"session_id":{},"resume_gateway_url":[]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_session_without_an_id_serves_and_cannot_be_resumed(string data)
    {
        var run = Until(GatewayPhase.Opening);

        run.Take(Event("READY", 1, data));

        Assert.Equal((GatewayPhase.Ready, null), (run.State.Phase, run.State.Session));
    }

    [Theory]
    [InlineData("""{"session_id":"abc"}""")]
    [InlineData("""{"session_id":"abc","resume_gateway_url":"resume.example"}""")]
    [InlineData("""{"session_id":"abc","resume_gateway_url":"https://resume.example"}""")]
    [InlineData("""{"session_id":"abc","resume_gateway_url":"ws://resume.example"}""")]
    public void A_session_without_an_address_is_resumed_where_it_began(string data)
    {
        var run = Until(GatewayPhase.Opening);

        run.Take(Event("READY", 1, data));

        Assert.Equal(GatewayPhase.Ready, run.State.Phase);
        Assert.Equal(new ResumableSession("abc", run.State.Url!, 1), run.State.Session);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"heartbeat_interval":0}""")]
    [InlineData("""{"heartbeat_interval":-5}""")]
    [InlineData("""{"heartbeat_interval":"often"}""")]
    [InlineData("""{"heartbeat_interval":99999999999999}""")]
    public void A_hello_without_an_interval_does_not_count(string data)
    {
        var run = Until(GatewayPhase.Greeting);

        Assert.Empty(run.Take(Message($$"""{"op":10,"d":{{data}}}""")));

        Assert.Equal(GatewayPhase.Greeting, run.State.Phase);
    }

    [Fact]
    public void A_second_hello_does_not_identify_again()
    {
        var run = Until(GatewayPhase.Opening);

        Assert.Empty(run.Take(Hello));
        run.Take(Ready);
        Assert.Empty(run.Take(Hello));
    }

    [Theory]
    [InlineData("""{"op":0,"t":"READY","s":1,"d":{"session_id":"abc","resume_gateway_url":"wss://a.example"}}""")]
    [InlineData("""{"op":1,"d":null}""")]
    [InlineData("""{"op":11}""")]
    [InlineData("""{"op":200,"d":{"new":true}}""")]
    public void Nothing_is_done_before_hello(string message)
    {
        var run = Until(GatewayPhase.Greeting);

        Assert.Empty(run.Take(Message(message)));

        Assert.Equal(GatewayPhase.Greeting, run.State.Phase);
    }

    [Fact]
    public void Unknown_ops_do_nothing_and_unknown_events_are_handed_on()
    {
        var run = Until(GatewayPhase.Ready);

        Assert.Empty(run.Take(Message("""{"op":200,"d":{"new":true}}""")));
        Assert.Empty(run.Take(Message("""{"op":0,"s":2,"d":{}}""")));
        var dispatch = Assert.IsType<GatewayAction.Dispatch>(Assert.Single(run.Take(Event("OF_TOMORROW", 2, "[1,2]"))));

        Assert.Equal("OF_TOMORROW", dispatch.Event);
        Assert.Equal("[1,2]"u8, dispatch.Data.Span);
    }

    [Fact]
    public void What_comes_too_late_does_nothing()
    {
        var run = Until(GatewayPhase.Ready);
        run.Take(Invalid(isResumable: true));
        var waiting = run.State;

        GatewayInput[] late =
            [new GatewayInput.Start(), Granted, Connected, ConnectFailed, Hello, Ready, Ack, BeatRequest, Reconnect,
             Invalid(isResumable: false), Closed(4004), new GatewayInput.TokenRefused()];

        Assert.All(late, input => Assert.Empty(run.Take(input)));
        Assert.Equal(waiting, run.State);
    }
}
