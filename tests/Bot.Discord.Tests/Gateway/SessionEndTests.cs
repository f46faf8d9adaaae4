using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class SessionEndTests
{
    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public void After_these_codes_it_stops_for_good(int code)
    {
        foreach (var phase in new[] { GatewayPhase.Greeting, GatewayPhase.Opening, GatewayPhase.Ready })
        {
            var run = Until(phase);

            Assert.Empty(run.Take(Closed(code)));

            Assert.Equal((GatewayPhase.Stopped, code), (run.State.Phase, run.State.FatalCode));
            Assert.Null(run.State.NextWake);
            Assert.Empty(run.Take(new GatewayInput.Start()));
            Assert.Equal(GatewayNote.Stopped, run.Notes[^1]);
        }
    }

    [Theory]
    [InlineData(GatewayPhase.Connecting, 1000)]
    [InlineData(GatewayPhase.Greeting, 1000)]
    [InlineData(GatewayPhase.Opening, 1000)]
    [InlineData(GatewayPhase.Ready, 4000)]
    public void When_it_ends_a_session_there_is_can_be_resumed(object phase, int code)
    {
        var run = Until((GatewayPhase)phase);

        Assert.Equal([Close(code)], run.Take(new GatewayInput.Stop()));

        Assert.Equal((GatewayPhase.Stopped, null), (run.State.Phase, run.State.NextWake));
        Assert.Null(run.State.FatalCode);
        Assert.Equal(code == 4000, run.State.Session is not null);
    }

    [Theory]
    [InlineData(GatewayPhase.Connecting)]
    [InlineData(GatewayPhase.Greeting)]
    [InlineData(GatewayPhase.Opening)]
    public void When_it_ends_while_it_resumes_the_session_can_still_be_resumed(object phase)
    {
        var run = ResumingUntil((GatewayPhase)phase);

        Assert.Equal([Close(4000)], run.Take(new GatewayInput.Stop()));

        Assert.NotNull(run.State.Session);
    }

    [Fact]
    public void Without_a_connection_it_just_ends()
    {
        var waiting = Until(GatewayPhase.Ready);
        waiting.Take(Invalid(isResumable: true));

        Assert.Empty(waiting.Take(new GatewayInput.Stop()));
        Assert.Empty(Until(GatewayPhase.Asking).Take(new GatewayInput.Stop()));
        Assert.Empty(new SessionRun().Take(new GatewayInput.Stop()));
    }
}
