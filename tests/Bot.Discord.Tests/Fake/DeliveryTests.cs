using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Xunit;

namespace Bot.Discord.Tests.Fake;

/// <summary>What the fake knows of an interaction's way to the client and back: the ground of any account.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private RawRest _rest = null!;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _discord = await Fakes.StartAsync();
        _rest = new RawRest(_discord);
    }

    public ValueTask DisposeAsync()
    {
        _rest.Dispose();
        return _discord.DisposeAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Each_delivery_names_its_connection()
    {
        var (gateway, _) = await RawGateway.IdentifyAsync(_discord);
        using var own = gateway;

        var interaction = _discord.Gateway.DispatchInteraction(Fakes.Interaction(), times: 2);
        _discord.Gateway.Dispatch("LAST", "{}");
        await ReceiveAsync(gateway, "LAST");

        Assert.Equal([1, 1], interaction.Deliveries.Select(static delivery => delivery.Connection));
        Assert.All(interaction.Deliveries, delivery => Assert.InRange(delivery.At, interaction.DispatchedAt, _discord.Log.Now));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_a_half_open_connection_keeps_back_is_not_delivered()
    {
        var (gateway, _) = await RawGateway.IdentifyAsync(_discord);
        using var own = gateway;
        _discord.Gateway.HalfOpen();

        var interaction = _discord.Gateway.DispatchInteraction(Fakes.Interaction());
        using var second = await RawGateway.ConnectAsync(_discord.GatewayUrl);
        await second.ReceiveAsync();

        Assert.Empty(interaction.Deliveries);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(1, 2, false)]
    [InlineData(2, 1, true)]
    public async Task A_client_that_resumes_confirms_what_came_before(int sequence, int deliveries, bool isConfirmed)
    {
        var (gateway, ready) = await RawGateway.IdentifyAsync(_discord);
        var interaction = _discord.Gateway.DispatchInteraction(Fakes.Interaction());
        await ReceiveAsync(gateway, "INTERACTION_CREATE");
        gateway.Dispose();

        using var second = await RawGateway.ResumeAsync(_discord, ready, sequence);
        await ReceiveAsync(second, "RESUMED");

        Assert.Equal(deliveries, interaction.Deliveries.Count);
        Assert.Equal(isConfirmed, interaction.Deliveries[^1].IsConfirmed);
        Assert.Equal([false, true], _discord.Log.Of<LogEntry.Opened>().Select(static opened => opened.IsResumed));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Each_call_tells_what_the_client_saw()
    {
        var interaction = _discord.Interactions.Register(Fakes.Interaction());
        _discord.Rest.Plan(RestRoute.Callback, new RestFault.Dropped());
        _discord.Rest.Plan(RestRoute.Callback, RestFault.ServerError(503));
        _discord.Rest.Plan(RestRoute.Callback, new RestFault.AnswerLost());
        _discord.Rest.Plan(RestRoute.Callback, new RestFault.Slow(TimeSpan.FromMilliseconds(1)));
        await Assert.ThrowsAsync<HttpRequestException>(() => _rest.CallBackAsync());
        (await _rest.CallBackAsync()).Dispose();
        await Assert.ThrowsAsync<HttpRequestException>(() => _rest.CallBackAsync());
        (await _rest.CallBackAsync()).Dispose();

        Assert.Equal([0, 503, 0, 400], interaction.Calls.Select(static call => call.Status));
        Assert.Equal([true, true, true, false], interaction.Calls.Select(static call => call.IsFaulted));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_slow_answer_is_processed_at_once()
    {
        var interaction = _discord.Interactions.Register(Fakes.Interaction());
        _discord.Rest.Plan(RestRoute.Callback, new RestFault.Slow(TimeSpan.FromMinutes(1)));

        var call = _rest.CallBackAsync();
        await interaction.WaitUntilAcknowledgedAsync(Patience);

        Assert.False(call.IsCompleted);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task What_is_forgotten_is_unknown()
    {
        _discord.Interactions.Forget(_discord.Interactions.Register(Fakes.Interaction()));

        using var answer = await _rest.CallBackAsync();

        Assert.Equal(404, (int)answer.StatusCode);
    }

    private static async Task ReceiveAsync(RawGateway gateway, string name)
    {
        while ((await gateway.ReceiveAsync()).GetProperty("t").GetString() != name)
        {
        }
    }
}
