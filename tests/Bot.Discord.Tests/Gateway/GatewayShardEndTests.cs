using Bot.Discord.Gateway;
using Bot.Discord.Testing;
using Bot.Discord.Tests.Fake;
using Bot.Testing;
using ConnectionPlan = Bot.Discord.Testing.Gateway.ConnectionPlan;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayShardEndTests
{
    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public static TheoryData<int, bool> FatalCodes =>
        new(from code in new[] { 4004, 4010, 4011, 4012, 4013, 4014 } from isReady in new[] { true, false } select (code, isReady));

    [Theory(Timeout = Fakes.Patience)]
    [MemberData(nameof(FatalCodes))]
    public async Task After_a_fatal_code_it_stops(int code, bool isReady)
    {
        var discord = await Fakes.StartAsync();
        discord.Gateway.Plan(new ConnectionPlan { ClosesAtIdentify = isReady ? null : code });
        await using var bench = new ShardBench(discord);
        if (isReady)
        {
            await bench.UntilAsync("READY");
            discord.Gateway.Close(code);
        }

        await bench.Running.WaitAsync(Patience);

        Assert.Equal((GatewayPhase.Stopped, code), (bench.State.Phase, bench.State.FatalCode));
        Assert.Equal((1, 0), (bench.Count(Opcode.Identify), bench.Count(Opcode.Resume)));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_when_ready_its_session_can_be_resumed()
    {
        await using var bench = await ShardBench.ReadyAsync();
        bench.Discord.Gateway.Dispatch("ANYTHING", "{}");
        await bench.UntilAsync("ANYTHING");

        await bench.StopAsync();

        var closed = await bench.Discord.Log.WaitForAsync<LogEntry.Closed>(static _ => true, Patience);
        Assert.Equal(4000, closed.Code);
        var session = Assert.IsType<ResumableSession>(bench.State.Session);
        using var gateway = await RawGateway.ConnectAsync(session.Url);
        await gateway.ReceiveAsync();
        await gateway.SendAsync(RawGateway.Resume(bench.Discord.Options.Token, session.Id, (int)session.Sequence));
        Assert.Equal("RESUMED", (await gateway.ReceiveAsync()).GetProperty("t").GetString());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_when_half_open_it_ends_all_the_same()
    {
        await using var bench = await ShardBench.ReadyAsync();
        bench.Discord.Gateway.HalfOpen();

        await bench.StopAsync();

        Assert.NotNull(bench.State.Session);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_before_hello_it_says_goodbye()
    {
        var discord = await Fakes.StartAsync();
        discord.Gateway.Plan(new ConnectionPlan { SendsHello = false });
        await using var bench = new ShardBench(discord);
        await discord.Log.WaitForAsync<LogEntry.Connected>(static _ => true, Patience);

        await bench.StopAsync();

        await discord.Log.WaitForAsync<LogEntry.Closed>(static _ => true, Patience);
        Assert.Equal((GatewayPhase.Stopped, 0), (bench.State.Phase, bench.Count(Opcode.Identify)));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_while_it_connects_it_ends()
    {
        using var silent = new SilentServer();
        await using var bench = new ShardBench(await Fakes.StartAsync(), where: _ => Task.FromResult(silent.Url));
        await silent.ConnectedAsync(Patience);

        await bench.StopAsync();

        Assert.Equal(GatewayPhase.Stopped, bench.State.Phase);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stopped_while_it_asks_for_leave_it_ends()
    {
        var asked = new TaskCompletionSource();
        await using var bench = new ShardBench(
            await Fakes.StartAsync(),
            where: async cancellationToken =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new Uri("ws://127.0.0.1");
            });
        await asked.Task;

        await bench.StopAsync();

        Assert.Equal(GatewayPhase.Stopped, bench.State.Phase);
        Assert.Empty(bench.Paths);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_bug_where_it_asks_for_leave_is_seen()
    {
        using var gate = new IdentifyGate(
            static _ => throw new InvalidOperationException("boom"), TimeProvider.System, static () => 0, static (_, _) => { });
        using var shard = new GatewayShard(
            0, new PayloadWriter("token", (0, 1)), gate, static _ => { }, TimeProvider.System, new LogLines<GatewayShard>());

        await Assert.ThrowsAsync<InvalidOperationException>(() => shard.RunAsync(Patience));
    }
}
