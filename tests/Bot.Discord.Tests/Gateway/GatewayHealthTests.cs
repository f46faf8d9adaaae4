using Bot.Discord.Gateway;
using Xunit;
using static Bot.Discord.Tests.Gateway.SessionRun;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayHealthTests
{
    private static readonly TimeSpan _tick = TimeSpan.FromTicks(1);

    [Fact]
    public void Ready_when_every_shard_is()
    {
        var ready = At(Until(GatewayPhase.Ready));

        Assert.True(GatewayHealth.Of([ready, ready], null).IsReady);
        Assert.False(GatewayHealth.Of([ready, At(Until(GatewayPhase.Opening))], null).IsReady);
        Assert.False(GatewayHealth.Of([ready, At(ResumingUntil(GatewayPhase.Opening))], null).IsReady);
        Assert.False(GatewayHealth.Of([], null).IsReady);
    }

    [Fact]
    public void A_shard_that_heard_nothing_for_two_intervals_is_not_ready()
    {
        var run = Until(GatewayPhase.Ready);
        var late = run.State.AcknowledgedAt + (2 * Interval);

        Assert.True(GatewayHealth.Of([(run.State, late - _tick)], null).IsReady);
        Assert.False(GatewayHealth.Of([(run.State, late)], null).IsReady);
    }

    [Fact]
    public void Tells_the_attempts_of_the_worst_shard()
    {
        var run = Until(GatewayPhase.Connecting);
        run.Take(ConnectFailed);
        run.Wake();
        run.Take(ConnectFailed);

        Assert.Equal(2, GatewayHealth.Of([At(Until(GatewayPhase.Ready)), At(run)], null).Failures);
    }

    [Fact]
    public void What_stands_again_for_some_time_has_no_failures()
    {
        var run = ResumingUntil(GatewayPhase.Opening);
        run.Take(Event("RESUMED", 2));

        Assert.Equal(1, GatewayHealth.Of([At(run)], null).Failures);
        Assert.Equal(0, GatewayHealth.Of([(run.State, run.Now + TimeSpan.FromSeconds(5))], null).Failures);
    }

    [Fact]
    public void Tells_what_only_another_configuration_helps()
    {
        var run = Until(GatewayPhase.Opening);
        run.Take(Closed(4014));

        var health = GatewayHealth.Of([At(Until(GatewayPhase.Ready)), At(run)], null);

        Assert.Equal((2, 1, false), (health.Shards, health.ReadyShards, health.IsReady));
        Assert.Contains("4014", health.Fault, StringComparison.Ordinal);
    }

    private static (GatewayState State, TimeSpan Now) At(SessionRun run) => (run.State, run.Now);
}
