using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionLossTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1001)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(1011)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4006)]
    [InlineData(4999)]
    public void After_these_codes_it_resumes_at_once(int? code) =>
        Assert.Equal([Connect(Resume)], Until(GatewayPhase.Ready).Take(Closed(code)));

    [Theory]
    [InlineData(1000)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4009)]
    public void After_these_codes_another_session_begins(int code)
    {
        var run = Until(GatewayPhase.Ready);

        Assert.Equal([Ask], run.Take(Closed(code)));

        Assert.Null(run.State.Session);
    }

    [Theory]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4008, true)]
    [InlineData(4000, false)]
    [InlineData(null, false)]
    public void A_fault_of_ours_is_told(int? code, bool isOurs)
    {
        var run = Until(GatewayPhase.Ready);

        run.Take(Closed(code));

        Assert.Equal(isOurs ? GatewayNote.OurFault : GatewayNote.ConnectionLost, run.Notes[^1]);
    }

    [Fact]
    public void Asked_to_reconnect_it_resumes_at_once() =>
        Assert.Equal([Close(4000), Connect(Resume)], Until(GatewayPhase.Ready).Take(Reconnect));

    [Fact]
    public void Asked_to_reconnect_before_hello_it_connects_anew_without_asking_again()
    {
        var run = Until(GatewayPhase.Greeting);

        Assert.Equal([Close(4000), Connect(SessionRun.Gateway)], run.Take(Reconnect));
    }

    [Fact]
    public void Asked_to_reconnect_while_it_resumes_it_resumes_anew()
    {
        var run = ResumingUntil(GatewayPhase.Greeting);

        Assert.Equal([Close(4000)], run.Take(Reconnect));
        Assert.Equal([Connect(Resume)], run.Wake());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(1, 5)]
    public void An_invalid_session_is_given_up_after_one_to_five_seconds(double chance, int seconds)
    {
        var run = Until(GatewayPhase.Ready);
        run.Chance = chance;

        Assert.Equal([Close(4000)], run.Take(Invalid(isResumable: false)));

        Assert.Equal(TimeSpan.FromSeconds(seconds), run.Pause);
        Assert.Equal([Ask], run.Wake());
    }

    [Fact]
    public void An_invalid_session_that_can_be_resumed_is()
    {
        var run = Until(GatewayPhase.Ready);

        Assert.Equal([Close(4000)], run.Take(Invalid(isResumable: true)));

        Assert.Equal(TimeSpan.FromSeconds(3), run.Pause);
        Assert.Equal([Connect(Resume)], run.Wake());
    }

    [Fact]
    public void A_resume_that_is_refused_begins_another_session()
    {
        var run = ResumingUntil(GatewayPhase.Opening);

        run.Take(Invalid(isResumable: false));

        Assert.Equal([Ask], run.Wake());
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("overdue")]
    [InlineData("reconnect")]
    [InlineData("invalid")]
    public void Two_resumes_that_fail_begin_another_session(string how)
    {
        var run = ResumingUntil(GatewayPhase.Opening);

        Fail(run, how);
        Assert.Equal([Connect(Resume)], run.Wake());
        run.Take(Connected);
        run.Take(Hello);
        Fail(run, how);

        Assert.Equal([Ask], run.Wake());
    }

    [Fact]
    public void A_resume_that_succeeds_forgets_those_that_failed()
    {
        var run = ResumingUntil(GatewayPhase.Opening);
        for (var time = 0; time < 5; time++)
        {
            run.Take(Closed(null));
            Assert.Equal([Connect(Resume)], run.Wake());
            run.Take(Connected);
            run.Take(Hello);
            run.Take(Event("RESUMED", 2));
            run.Take(Closed(null));
            run.Wake();
            run.Take(Connected);
            run.Take(Hello);
        }

        Assert.NotNull(run.State.Session);
    }

    [Fact]
    public void An_address_that_cannot_be_reached_five_times_is_asked_for_anew()
    {
        var run = ResumingUntil(GatewayPhase.Connecting);
        for (var time = 1; time < 5; time++)
        {
            run.Take(ConnectFailed);
            Assert.Equal([Connect(Resume)], run.Wake());
        }

        run.Take(ConnectFailed);

        Assert.Equal([Ask], run.Wake());
    }

    [Fact]
    public void Leave_for_an_address_that_cannot_be_reached_five_times_is_asked_for_anew()
    {
        var run = Until(GatewayPhase.Connecting);
        for (var time = 1; time < 5; time++)
        {
            run.Take(ConnectFailed);
            Assert.Equal([Connect(SessionRun.Gateway)], run.Wake());
        }

        run.Take(ConnectFailed);

        Assert.Equal([Ask], run.Wake());
    }

    [Theory]
    [InlineData(GatewayPhase.Connecting, 15)]
    [InlineData(GatewayPhase.Greeting, 20)]
    public void What_does_not_come_in_time_is_given_up(object phase, int seconds)
    {
        var run = Until((GatewayPhase)phase);

        Assert.Equal(TimeSpan.FromSeconds(seconds), run.Pause);
        Assert.Equal([Close(4000)], run.Wake());
        Assert.Equal([Connect(SessionRun.Gateway)], run.Wake());
        Assert.Equal([GatewayNote.TimedOut], run.Notes);
    }

    [Fact]
    public void A_session_that_does_not_open_in_time_is_given_up()
    {
        var run = Until(GatewayPhase.Greeting);
        run.Chance = 1;
        run.Take(Hello);

        Assert.Equal(TimeSpan.FromSeconds(30), run.Pause);
        Assert.Equal([Close(4000)], run.Wake());
        Assert.Equal([Ask], run.Wake());
    }

    private static void Fail(SessionRun run, string how)
    {
        switch (how)
        {
            case "closed":
                run.Take(Closed(null));
                break;
            case "reconnect":
                run.Take(Reconnect);
                break;
            case "invalid":
                run.Take(Invalid(isResumable: true));
                break;
            default:
                run.After(TimeSpan.FromSeconds(30));
                break;
        }
    }
}
