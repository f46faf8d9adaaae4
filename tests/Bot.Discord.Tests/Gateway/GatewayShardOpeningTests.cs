using Bot.Discord.Gateway;
using Bot.Discord.Testing;
using Bot.Discord.Tests.Fake;
using Xunit;
using ConnectionPlan = Bot.Discord.Testing.Gateway.ConnectionPlan;

namespace Bot.Discord.Tests.Gateway;

public sealed class GatewayShardOpeningTests
{
    private static readonly GatewayTimeouts _short = new()
    {
        Connect = TimeSpan.FromSeconds(2), Hello = TimeSpan.FromSeconds(1), Ready = TimeSpan.FromSeconds(1),
    };

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = Fakes.Patience)]
    public async Task Asked_to_reconnect_before_hello_it_does()
    {
        await using var bench = await StartAsync(new ConnectionPlan { ReconnectsBeforeHello = true });

        await bench.UntilAsync("READY");

        Assert.Equal(["/gateway/", "/gateway/"], bench.Paths);
        Assert.Equal(1, bench.Count(Opcode.Identify));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Without_hello_it_connects_anew()
    {
        await using var bench = await StartAsync(new ConnectionPlan { SendsHello = false }, _short);

        await bench.UntilAsync("READY");

        Assert.Equal(1, bench.Count(Opcode.Identify));
        Assert.Empty(bench.Discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Without_ready_it_identifies_anew()
    {
        await using var bench = await StartAsync(new ConnectionPlan { SendsReady = false }, _short);

        await bench.UntilAsync("READY");

        Assert.Equal(2, bench.Count(Opcode.Identify));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task An_identify_that_is_refused_is_repeated()
    {
        await using var bench = await StartAsync(new ConnectionPlan { InvalidatesIdentify = true });

        await bench.UntilAsync("READY");

        Assert.Equal(2, bench.Count(Opcode.Identify));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_server_that_takes_connections_and_says_nothing_is_left()
    {
        using var silent = new SilentServer();
        await using var bench = new ShardBench(
            await Fakes.StartAsync(), new() { Connect = TimeSpan.FromSeconds(0.2) }, _ => Task.FromResult(silent.Url));

        await silent.ConnectedAsync(Patience);
        await silent.ConnectedAsync(Patience);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(2_500, 0)]
    [InlineData(0, 10_000_000)]
    public async Task A_huge_ready_is_read(int guilds, int padding)
    {
        await using var bench = await StartAsync(
            new ConnectionPlan { ReadyPadding = padding }, options: new() { Guilds = guilds });

        var data = await bench.DataOfAsync("READY");
        bench.Discord.Gateway.Dispatch("SMALL", "{}");

        Assert.True(data.Length > 100_000);
        Assert.Equal("{}", await bench.DataOfAsync("SMALL"));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_cannot_be_read_is_passed_over()
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.SendMalformed();
        bench.Discord.Gateway.SendBinary();
        bench.Discord.Gateway.SendUnknownOp();
        bench.Discord.Gateway.SendText("", pieces: 1);
        bench.Discord.Gateway.SendText("""{"op":11}""", pieces: 3);
        bench.Discord.Gateway.SendUnknownEvent();

        Assert.Equal(["EVENT_OF_TOMORROW"], await bench.UntilAsync("EVENT_OF_TOMORROW"));
        Assert.Equal(3, bench.Log.Count(static line => line.Contains("cannot be read", StringComparison.Ordinal)));
        Assert.Single(bench.Paths);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_message_in_many_frames_is_one()
    {
        await using var bench = await ShardBench.ReadyAsync();
        var text = $"\"{new string('ä', 100_000)}\"";

        bench.Discord.Gateway.Dispatch("LONG", text, pieces: 777);

        Assert.Equal(text, await bench.DataOfAsync("LONG"));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_comes_twice_is_handed_on_twice()
    {
        await using var bench = await ShardBench.ReadyAsync();

        bench.Discord.Gateway.DispatchInteraction(Fakes.Interaction(), times: 2);
        bench.Discord.Gateway.Repeat();
        bench.Discord.Gateway.Dispatch("END", "{}");

        Assert.Equal(
            ["INTERACTION_CREATE", "INTERACTION_CREATE", "INTERACTION_CREATE", "END"], await bench.UntilAsync("END"));
        Assert.Equal(4, bench.State.Session?.Sequence);
    }

    private static async Task<ShardBench> StartAsync(
        ConnectionPlan plan, GatewayTimeouts? timeouts = null, FakeDiscordOptions? options = null)
    {
        var discord = await Fakes.StartAsync(options);
        discord.Gateway.Plan(plan);
        return new ShardBench(discord, timeouts);
    }
}
