using System.Globalization;
using Bot.Discord.Gateway;
using Bot.Discord.Testing;
using Bot.Discord.Tests.Fake;
using Xunit;
using ConnectionPlan = Bot.Discord.Testing.Gateway.ConnectionPlan;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayShardTests
{
    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = Fakes.Patience)]
    public async Task Events_are_handed_on_in_their_order()
    {
        await using var bench = await ShardBench.ReadyAsync();
        for (var number = 0; number < 1000; number++)
        {
            bench.Discord.Gateway.Dispatch("COUNT", $"{number}");
        }

        for (var number = 0; number < 1000; number++)
        {
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), await bench.DataOfAsync("COUNT"));
        }

        Assert.Equal(["/gateway/"], bench.Paths);
        Assert.Empty(bench.Discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task An_event_has_the_time_when_it_was_received()
    {
        await using var bench = await ShardBench.ReadyAsync();
        var before = TimeProvider.System.GetTimestamp();
        bench.Discord.Gateway.Dispatch("ANYTHING", "{}");

        var at = (await bench.NextAsync()).At;

        Assert.InRange(at, before, TimeProvider.System.GetTimestamp());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Signs_of_life_are_sent_and_answered()
    {
        await using var bench = await ShardBench.ReadyAsync(new() { HeartbeatInterval = TimeSpan.FromSeconds(1) });
        var begin = bench.State.AcknowledgedAt;

        await bench.Discord.Log.WaitForManyAsync<LogEntry.Payload>(
            3, static payload => payload.Op == (int)Opcode.Heartbeat, Patience);

        Assert.True(bench.State.AcknowledgedAt > begin);
        Assert.Equal(GatewayPhase.Ready, bench.State.Phase);
        Assert.Single(bench.Paths);
        Assert.Empty(bench.Discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_sign_of_life_that_is_asked_for_is_sent_at_once()
    {
        await using var bench = await ShardBench.ReadyAsync();
        var from = bench.Discord.Log.Count;

        bench.Discord.Gateway.RequestHeartbeat();

        var beat = await bench.Discord.Log.WaitForAsync<LogEntry.Payload>(
            static payload => payload.Op == (int)Opcode.Heartbeat, Patience, from);
        Assert.Equal(1, beat.Data.GetInt32());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("reconnect")]
    [InlineData("close 4000")]
    [InlineData("close 1001")]
    [InlineData("reset")]
    [InlineData("end")]
    public async Task After_a_lost_connection_nothing_is_lost_or_doubled(string how)
    {
        await using var bench = await ShardBench.ReadyAsync();
        bench.Discord.Gateway.Dispatch("BEFORE", "{}");
        Assert.Equal(["BEFORE"], await bench.UntilAsync("BEFORE"));

        Break(bench.Discord, how);
        bench.Discord.Gateway.Dispatch("MEANWHILE", "{}");
        bench.Discord.Gateway.Dispatch("THEN", "{}");
        var resumed = await bench.UntilAsync("RESUMED");
        bench.Discord.Gateway.Dispatch("AFTER", "{}");
        resumed.AddRange(await bench.UntilAsync("AFTER"));

        Assert.Equal(["MEANWHILE", "THEN", "AFTER"], resumed.Where(static name => name != "RESUMED"));
        AssertResumedOnce(bench);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_zombie_is_closed_and_resumed()
    {
        await using var bench = await ShardBench.ReadyAsync(new() { HeartbeatInterval = TimeSpan.FromSeconds(0.5) });

        bench.Discord.Gateway.StopAcks();
        await bench.UntilAsync("RESUMED");

        var closed = await bench.Discord.Log.WaitForAsync<LogEntry.Closed>(static closed => closed.Connection == 1, Patience);
        Assert.Equal(4000, closed.Code);
        Assert.StartsWith("/resume/", bench.Paths.ElementAt(1), StringComparison.Ordinal);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_half_open_connection_is_left_and_resumed()
    {
        await using var bench = await ShardBench.ReadyAsync(new() { HeartbeatInterval = TimeSpan.FromSeconds(0.5) });

        bench.Discord.Gateway.HalfOpen();
        bench.Discord.Gateway.Dispatch("MISSED", "{}");

        Assert.Equal(["MISSED", "RESUMED"], await bench.UntilAsync("RESUMED"));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(true, "RESUMED", 1)]
    [InlineData(false, "READY", 2)]
    public async Task An_invalid_session_is_resumed_or_begun_anew(bool isResumable, string outcome, int identified)
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.Invalidate(isResumable);
        await bench.UntilAsync(outcome);

        Assert.Equal(identified, bench.Count(Opcode.Identify));
        Assert.Equal(GatewayPhase.Ready, bench.State.Phase);
        Assert.Empty(bench.Discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_session_that_is_forgotten_is_begun_anew()
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.Plan(new ConnectionPlan { InvalidatesResume = true });
        bench.Discord.Gateway.Close(4000);
        await bench.UntilAsync("READY");

        Assert.Equal((2, 1), (bench.Count(Opcode.Identify), bench.Count(Opcode.Resume)));
        Assert.Equal(1, bench.State.Session?.Sequence);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(1000)]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_some_codes_another_session_begins_at_once(int code)
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.Close(code);
        await bench.UntilAsync("READY");

        Assert.Equal((2, 0), (bench.Count(Opcode.Identify), bench.Count(Opcode.Resume)));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task After_a_reset_and_three_refusals_it_resumes()
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.RefuseConnections(3);
        bench.Discord.Gateway.Reset();
        await bench.UntilAsync("RESUMED");

        Assert.Equal(3, bench.Discord.Log.Of<LogEntry.Refused>().Count);
        AssertResumedOnce(bench);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refused_connections_are_tried_again()
    {
        var discord = await Fakes.StartAsync();
        discord.Gateway.RefuseTcp(2);
        await using var bench = new ShardBench(discord);

        await bench.UntilAsync("READY");

        Assert.Equal(2, discord.Log.Of<LogEntry.Refused>().Count);
    }

    private static void AssertResumedOnce(ShardBench bench)
    {
        Assert.Equal(2, bench.Paths.Count());
        Assert.StartsWith("/resume/", bench.Paths.Last(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (bench.Count(Opcode.Identify), bench.Count(Opcode.Resume)));
        Assert.Empty(bench.Discord.Violations);
    }

    private static void Break(FakeDiscord discord, string how)
    {
        switch (how)
        {
            case "reconnect":
                discord.Gateway.Reconnect();
                break;
            case "reset":
                discord.Gateway.Reset();
                break;
            case "end":
                discord.Gateway.End();
                break;
            default:
                discord.Gateway.Close(int.Parse(how["close ".Length..], CultureInfo.InvariantCulture));
                break;
        }
    }
}
