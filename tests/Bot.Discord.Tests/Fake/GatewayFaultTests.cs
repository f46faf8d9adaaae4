using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class GatewayFaultTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _discord = await Fakes.StartAsync();

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact(Timeout = Fakes.Patience)]
    public async Task Asks_to_reconnect()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.Reconnect();

        Assert.Equal(7, await NextOpAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Asks_to_reconnect_before_hello()
    {
        _discord.Gateway.Plan(new ConnectionPlan { ReconnectsBeforeHello = true });
        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);

        Assert.Equal(7, await NextOpAsync(gateway));
        Assert.Equal(10, await NextOpAsync(gateway));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(true, "RESUMED")]
    [InlineData(false, null)]
    public async Task Invalidates_the_session(bool resumable, string? afterResume)
    {
        var (gateway, ready) = await RawGateway.IdentifyAsync(_discord);
        using var _ = gateway;

        _discord.Gateway.Invalidate(resumable);
        var invalid = await gateway.ReceiveAsync();
        Assert.Equal(resumable, invalid.GetProperty("d").GetBoolean());

        using var next = await RawGateway.ResumeAsync(_discord, ready, sequence: 1);
        Assert.Equal(afterResume, (await next.ReceiveAsync()).GetProperty("t").GetString());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(4000)]
    [InlineData(4014)]
    public async Task Closes_with_any_code(int code)
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.Close(code);

        Assert.Equal(code, await gateway.ReceiveCloseAsync());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Ends_the_connection_without_a_code()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.End();

        var exception = await Assert.ThrowsAsync<WebSocketException>(gateway.ReceiveMessageAsync);
        Assert.Equal(WebSocketError.ConnectionClosedPrematurely, exception.WebSocketErrorCode);
        Assert.Null(SocketErrorOf(exception));
        await _discord.Log.WaitForAsync<LogEntry.Closed>(static closed => closed.Code is null, Patience);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Closes_at_identify()
    {
        _discord.Gateway.Plan(new ConnectionPlan { ClosesAtIdentify = 4014 });
        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);

        await gateway.SendAsync(RawGateway.Identify(_discord.Options.Token));

        Assert.Equal(4014, await gateway.ReceiveCloseAsync());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Resets_the_connection()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.Reset();

        var exception = await Assert.ThrowsAsync<WebSocketException>(gateway.ReceiveMessageAsync);
        Assert.Equal(SocketError.ConnectionReset, SocketErrorOf(exception));
        await _discord.Log.WaitForAsync<LogEntry.Closed>(static closed => closed.Code is null, Patience);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Is_half_open_and_neither_reads_nor_writes()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.HalfOpen();
        await gateway.SendAsync("""{"op":1,"d":1}""");
        _discord.Gateway.Dispatch("UNSEEN", "{}");
        var silence = gateway.ReceiveMessageAsync();

        // Another connection is served meanwhile, so that what would come had time to come.
        using var second = await IdentifyAsync();
        Assert.False(silence.IsCompleted);
        Assert.Equal(2, _discord.Gateway.OpenConnections);
        Assert.DoesNotContain(_discord.Log.Of<LogEntry.Payload>(), static payload => payload.Op == 1);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Never_says_hello()
    {
        _discord.Gateway.Plan(new ConnectionPlan { SendsHello = false });
        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);

        await gateway.SendAsync(RawGateway.Identify(_discord.Options.Token));

        Assert.Equal(0, await NextOpAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Never_says_ready()
    {
        _discord.Gateway.Plan(new ConnectionPlan { SendsReady = false });
        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);
        await gateway.ReceiveAsync();

        await gateway.SendAsync(RawGateway.Identify(_discord.Options.Token));
        await gateway.SendAsync("""{"op":1,"d":null}""");

        Assert.Equal(11, await NextOpAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Answers_identify_with_an_invalid_session()
    {
        _discord.Gateway.Plan(new ConnectionPlan { InvalidatesIdentify = true });
        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);
        await gateway.ReceiveAsync();

        await gateway.SendAsync(RawGateway.Identify(_discord.Options.Token));

        Assert.Equal(9, await NextOpAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Stops_to_acknowledge_heartbeats()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.StopAcks();
        await gateway.SendAsync("""{"op":1,"d":1}""");
        await _discord.Log.WaitForAsync<LogEntry.Payload>(static payload => payload.Op == 1, Patience);
        _discord.Gateway.RequestHeartbeat();

        Assert.Equal(1, await NextOpAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refuses_connections_with_503()
    {
        _discord.Gateway.RefuseConnections(1);

        await Assert.ThrowsAsync<WebSocketException>(() => RawGateway.ConnectAsync(_discord.GatewayUrl));
        using var gateway = await IdentifyAsync();
        Assert.Single(_discord.Log.Of<LogEntry.Refused>());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refuses_tcp_connections()
    {
        _discord.Gateway.RefuseTcp(1);

        await Assert.ThrowsAsync<WebSocketException>(() => RawGateway.ConnectAsync(_discord.GatewayUrl));
        using var gateway = await IdentifyAsync();
        Assert.Single(_discord.Log.Of<LogEntry.Refused>());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_malformed_json()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.SendMalformed();

        await Assert.ThrowsAsync<JsonException>(gateway.ReceiveAsync);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_what_nobody_knows_yet()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.SendUnknownOp();
        _discord.Gateway.SendUnknownEvent();

        Assert.Equal(200, await NextOpAsync(gateway));
        Assert.Equal("EVENT_OF_TOMORROW", (await gateway.ReceiveAsync()).GetProperty("t").GetString());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_a_binary_message()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.SendBinary();

        Assert.Equal(WebSocketMessageType.Binary, (await gateway.ReceiveMessageAsync()).Type);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_a_message_in_many_frames()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.DispatchInteraction(Fakes.Interaction(), pieces: 20);

        var (text, _, parts) = await gateway.ReceiveMessageAsync();
        Assert.Equal(20, parts);
        Assert.Contains("INTERACTION_CREATE", text, StringComparison.Ordinal);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_an_event_twice_with_one_number_or_two()
    {
        using var gateway = await IdentifyAsync();

        _discord.Gateway.DispatchInteraction(Fakes.Interaction(), times: 2);
        _discord.Gateway.Repeat();

        Assert.Equal(2, (await gateway.ReceiveAsync()).GetProperty("s").GetInt32());
        Assert.Equal(3, (await gateway.ReceiveAsync()).GetProperty("s").GetInt32());
        Assert.Equal(3, (await gateway.ReceiveAsync()).GetProperty("s").GetInt32());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Sends_a_huge_ready()
    {
        _discord.Gateway.Plan(new ConnectionPlan { ReadyPadding = 500_000 });

        using var gateway = await RawGateway.ConnectAsync(_discord.GatewayUrl);
        await gateway.ReceiveAsync();
        await gateway.SendAsync(RawGateway.Identify(_discord.Options.Token));

        Assert.True((await gateway.ReceiveMessageAsync()).Text.Length > 500_000);
    }

    private async Task<RawGateway> IdentifyAsync() => (await RawGateway.IdentifyAsync(_discord)).Gateway;

    private static async Task<int> NextOpAsync(RawGateway gateway) =>
        (await gateway.ReceiveAsync()).GetProperty("op").GetInt32();

    private static SocketError? SocketErrorOf(Exception? exception) => exception switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode,
        _ => SocketErrorOf(exception.InnerException),
    };
}
