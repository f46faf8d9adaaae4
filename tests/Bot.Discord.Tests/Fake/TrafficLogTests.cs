using Bot.Discord.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class TrafficLogTests
{
    [Fact(Timeout = Fakes.Patience)]
    public async Task Finds_what_was_logged_before_and_waits_for_what_comes()
    {
        await using var discord = await Fakes.StartAsync();
        var first = await RawGateway.ConnectAsync(discord.GatewayUrl);
        using var _ = first;

        var seen = await discord.Log.WaitForAsync<LogEntry.Connected>(
            static entry => entry.Connection == 1, TestContext.Current.CancellationToken);
        var place = discord.Log.Count;
        var waiting = discord.Log.WaitForManyAsync<LogEntry.Connected>(
            1, static _ => true, TestContext.Current.CancellationToken, place);
        Assert.False(waiting.IsCompleted);
        using var second = await RawGateway.ConnectAsync(discord.GatewayUrl);

        Assert.Equal("/gateway/", seen.Path);
        Assert.Equal(RawGateway.Query[1..], seen.Query);
        Assert.Equal(2, Assert.Single(await waiting).Connection);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Gives_up_when_the_test_does()
    {
        await using var discord = await Fakes.StartAsync();
        using var patience = new CancellationTokenSource();
        var waiting = discord.Log.WaitForAsync<LogEntry.Refused>(static _ => true, patience.Token);

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public void An_event_for_a_shard_without_session_is_a_bug_of_the_test()
    {
        var discord = new FakeDiscord();

        Assert.Throws<InvalidOperationException>(() => discord.Gateway.Dispatch("EVENT", "{}"));
        Assert.Throws<InvalidOperationException>(() => discord.Gateway.Reconnect());
    }
}
