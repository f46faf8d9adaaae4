using Bot.Discord.Testing;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class GatewayRuleTests
{
    private const string Beat = """{"op":1,"d":null}""";

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_client_that_keeps_the_rules_gets_ready_and_breaks_none()
    {
        var interval = TimeSpan.FromSeconds(9);
        await using var discord = await Fakes.StartAsync(new() { Guilds = 2_500, HeartbeatInterval = interval });
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);

        var hello = await gateway.ReceiveAsync();
        Assert.Equal(9_000, hello.GetProperty("d").GetProperty("heartbeat_interval").GetInt32());
        await gateway.SendAsync(RawGateway.Identify(discord.Options.Token, ""","shard":[0,1]"""));
        var ready = await gateway.ReceiveAsync();
        await gateway.SendAsync("""{"op":1,"d":1}""");
        var ack = await gateway.ReceiveAsync();

        Assert.Equal(1, ready.GetProperty("s").GetInt32());
        Assert.Equal(2_500, ready.GetProperty("d").GetProperty("guilds").GetArrayLength());
        Assert.Equal(11, ack.GetProperty("op").GetInt32());
        Assert.Empty(discord.Violations);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("""{"op":2,"d":{"token":"x","intents":0,"properties":{"os":"","browser":"","device":""}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"fake-token","properties":{"os":"","browser":"","device":""}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"fake-token","intents":0,"properties":{"$os":""}}}""", 4002)]
    [InlineData("""{"op":6,"d":{"token":"x","session_id":"1","seq":1}}""", 4004)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":99,"d":{}}""", 4003)]
    [InlineData("no JSON", 4002)]
    public async Task A_wrong_first_payload_is_closed(string payload, int code)
    {
        await using var discord = await Fakes.StartAsync();
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);

        await gateway.SendAsync(payload);

        Assert.Equal(code, await gateway.ReceiveCloseAsync());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("""{"op":99,"d":{}}""", 4001)]
    [InlineData("""{"op":2,"d":{}}""", 4005)]
    [InlineData("""{"op":6,"d":{}}""", 4005)]
    public async Task A_wrong_later_payload_is_closed(string payload, int code)
    {
        await using var discord = await Fakes.StartAsync();
        var (gateway, _) = await RawGateway.IdentifyAsync(discord);
        using var _ = gateway;

        await gateway.SendAsync(payload);

        Assert.Equal(code, await gateway.ReceiveCloseAsync());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("", 4011)]
    [InlineData(""","shard":[2,2]""", 4010)]
    [InlineData(""","shard":"0" """, 4010)]
    public async Task A_wrong_shard_is_closed(string shard, int code)
    {
        await using var discord = await Fakes.StartAsync(new() { Shards = 2 });
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);

        await gateway.SendAsync(RawGateway.Identify(discord.Options.Token, shard));

        Assert.Equal(code, await gateway.ReceiveCloseAsync());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("", 4012)]
    [InlineData("?v=9&encoding=json", 4012)]
    [InlineData("?v=10&encoding=etf", 4002)]
    [InlineData("?v=10&encoding=json&compress=zlib-stream", 4002)]
    public async Task Another_version_or_encoding_is_closed(string query, int code)
    {
        await using var discord = await Fakes.StartAsync();
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl, query);

        Assert.Equal(code, await gateway.ReceiveCloseAsync());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(4096, null)]
    [InlineData(4097, 4002)]
    public async Task A_payload_has_at_most_4096_bytes(int bytes, int? code)
    {
        await using var discord = await Fakes.StartAsync();
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);
        await gateway.ReceiveAsync();

        await gateway.SendAsync(Beat.PadRight(bytes));
        await gateway.ReceiveMessageAsync();

        Assert.Equal(code, gateway.CloseCode);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task The_payload_after_120_in_a_minute_is_closed()
    {
        var clock = new ManualClock();
        await using var discord = await Fakes.StartAsync(new() { Time = clock });
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);
        await gateway.ReceiveAsync();
        await BeatAsync(gateway, 120);
        clock.Advance(TimeSpan.FromSeconds(60));
        await BeatAsync(gateway, 120);

        await gateway.SendAsync(Beat);

        Assert.Equal(4008, await gateway.ReceiveCloseAsync());
        Assert.Equal(Rule.GatewayPayload, Assert.Single(discord.Violations).Rule);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Shards_of_one_key_identify_5_seconds_apart()
    {
        var clock = new ManualClock();
        await using var discord = await Fakes.StartAsync(new()
        {
            Time = clock,
            PacesIdentify = true,
            SessionStarts = new(1000, 1000, TimeSpan.FromHours(1), MaxConcurrency: 2),
        });

        Assert.Equal(0, await OpAfterIdentifyAsync(discord, 0));
        Assert.Equal(0, await OpAfterIdentifyAsync(discord, 1));
        Assert.Equal(9, await OpAfterIdentifyAsync(discord, 2));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(0, await OpAfterIdentifyAsync(discord, 2));
        Assert.Equal(Rule.IdentifyPace, Assert.Single(discord.Violations).Rule);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_heartbeat_with_a_number_that_was_never_sent_is_noted()
    {
        await using var discord = await Fakes.StartAsync();
        var (gateway, _) = await RawGateway.IdentifyAsync(discord);
        using var _ = gateway;

        await gateway.SendAsync("""{"op":1,"d":2}""");
        await gateway.ReceiveAsync();

        Assert.Equal(Rule.HeartbeatSequence, Assert.Single(discord.Violations).Rule);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task An_identify_beyond_the_limit_is_noted_and_counted()
    {
        await using var discord = await Fakes.StartAsync(new()
        {
            SessionStarts = new(1000, 1, TimeSpan.FromHours(1), 1),
        });
        using var rest = new RawRest(discord);

        Assert.Equal(0, await OpAfterIdentifyAsync(discord, 0));
        var limit = (await rest.SendAsync(200, "GET", "/gateway/bot")).GetProperty("session_start_limit");
        Assert.Equal(0, limit.GetProperty("remaining").GetInt32());
        Assert.Empty(discord.Violations);

        await OpAfterIdentifyAsync(discord, 0);
        Assert.Equal(Rule.SessionStarts, Assert.Single(discord.Violations).Rule);
    }

    private static async Task BeatAsync(RawGateway gateway, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await gateway.SendAsync(Beat);
            await gateway.ReceiveAsync();
        }
    }

    private static async Task<int> OpAfterIdentifyAsync(FakeDiscord discord, int shard)
    {
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);
        await gateway.ReceiveAsync();
        await gateway.SendAsync(RawGateway.Identify(discord.Options.Token, $""","shard":[{shard},4]"""));
        return (await gateway.ReceiveAsync()).GetProperty("op").GetInt32();
    }
}
