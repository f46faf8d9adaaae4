using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class ResumeTests
{
    [Fact(Timeout = Fakes.Patience)]
    public async Task What_was_missed_comes_in_order_and_then_resumed()
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, 4000);
        discord.Gateway.Dispatch("FIRST", "{}");
        discord.Gateway.Dispatch("SECOND", "{}");

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 1);

        Assert.Equal(("FIRST", 2), await NextAsync(gateway));
        Assert.Equal(("SECOND", 3), await NextAsync(gateway));
        Assert.Equal(("RESUMED", 4), await NextAsync(gateway));
        Assert.Empty(discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_comes_afterwards_goes_to_the_connection_that_resumed()
    {
        await using var discord = await Fakes.StartAsync();
        var (first, ready) = await RawGateway.IdentifyAsync(discord);
        using var _ = first;
        using var second = await RawGateway.ResumeAsync(discord, ready, sequence: 1);
        Assert.Equal(("RESUMED", 2), await NextAsync(second));

        discord.Gateway.Dispatch("LATER", "{}");

        Assert.Equal(("LATER", 3), await NextAsync(second));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(1000)]
    [InlineData(1001)]
    public async Task A_client_that_closes_normally_has_no_session_to_resume(int code)
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, code);

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 1);

        await AssertInvalidAsync(gateway);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_number_that_was_never_sent_is_not_resumed()
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, 4000);

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 2);

        await AssertInvalidAsync(gateway);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Events_that_are_no_longer_kept_are_not_resumed()
    {
        await using var discord = await Fakes.StartAsync(new() { KeptEvents = 1 });
        var ready = await ConnectAndLeaveAsync(discord, 4000);
        discord.Gateway.Dispatch("FIRST", "{}");
        discord.Gateway.Dispatch("SECOND", "{}");

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 1);

        await AssertInvalidAsync(gateway);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_session_that_is_forgotten_is_not_resumed_and_identify_helps()
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, 4000);
        discord.Gateway.Forget();

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 1);

        await AssertInvalidAsync(gateway);
        await gateway.SendAsync(RawGateway.Identify(discord.Options.Token));
        Assert.Equal(("READY", 1), await NextAsync(gateway));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_planned_refusal_ends_the_session()
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, 4000);
        discord.Gateway.Plan(new ConnectionPlan { InvalidatesResume = true });

        using var gateway = await RawGateway.ResumeAsync(discord, ready, sequence: 1);

        await AssertInvalidAsync(gateway);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Resuming_at_the_base_url_works_and_is_noted()
    {
        await using var discord = await Fakes.StartAsync();
        var ready = await ConnectAndLeaveAsync(discord, 4000);
        using var gateway = await RawGateway.ConnectAsync(discord.GatewayUrl);
        await gateway.ReceiveAsync();

        await gateway.SendAsync(
            RawGateway.Resume(discord.Options.Token, ready.GetProperty("session_id").GetString()!, sequence: 1));

        Assert.Equal(("RESUMED", 2), await NextAsync(gateway));
        Assert.Equal(Rule.ResumeUrl, Assert.Single(discord.Violations).Rule);
    }

    private static async Task<JsonElement> ConnectAndLeaveAsync(FakeDiscord discord, int code)
    {
        var (gateway, ready) = await RawGateway.IdentifyAsync(discord);
        using var _ = gateway;
        await gateway.CloseAsync(code);
        var closed = await discord.Log.WaitForAsync<LogEntry.Closed>(
            static _ => true, TestContext.Current.CancellationToken);
        Assert.Equal(code, closed.Code);
        return ready;
    }

    private static async Task<(string? Name, int Sequence)> NextAsync(RawGateway gateway)
    {
        var payload = await gateway.ReceiveAsync();
        return (payload.GetProperty("t").GetString(), payload.GetProperty("s").GetInt32());
    }

    private static async Task AssertInvalidAsync(RawGateway gateway)
    {
        var payload = await gateway.ReceiveAsync();
        Assert.Equal(9, payload.GetProperty("op").GetInt32());
        Assert.False(payload.GetProperty("d").GetBoolean());
    }
}
