using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Bot.Core.Localization;
using Bot.Core.Pages;
using Bot.Discord.Endpoint;
using Bot.Discord.Interactions;
using Bot.Discord.Tests.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

public sealed class InteractionDispatcherTests
{
    private const int Room = 2_048;

    [Fact]
    public async Task Where_more_wait_than_there_is_room_for_the_newest_are_answered()
    {
        const int All = 5_000;
        await using var bench = await RestBench.StartAsync();
        var answered = new ConcurrentQueue<int>();
        var dispatcher = Dispatcher(bench, answered.Enqueue);
        byte[][] bodies = [.. Enumerable.Range(1, All).Select(Command)];

        Array.ForEach(bodies, body => dispatcher.Take(body, bench.Time.GetTimestamp()));
        await dispatcher.RunAsync(new CancellationToken(canceled: true));

        Assert.Equal(Enumerable.Range(All - Room + 1, Room), answered.Order());
        Assert.All(bodies, static body => Assert.All(body, static sign => Assert.Equal(0, sign)));
    }

    [Fact]
    public async Task Those_who_find_no_room_are_told_so_as_far_as_that_costs_little()
    {
        await using var bench = await RestBench.StartAsync();
        var dispatcher = Dispatcher(bench, static _ => { });

        foreach (var body in Enumerable.Range(1, Room + 300).Select(Command))
        {
            dispatcher.Take(body, bench.Time.GetTimestamp());
        }

        await dispatcher.RunAsync(new CancellationToken(canceled: true));

        Assert.InRange(bench.Stub.Requests.Count, 1, 128);
        Assert.All(bench.Stub.Requests, static request => Assert.Contains("Too many at once", request.Body, StringComparison.Ordinal));
    }

    // Tells who was answered, and sends nothing.
    private static InteractionDispatcher Dispatcher(RestBench bench, Action<int> answer)
    {
        var answerer = new InteractionAnswerer(
            (turn, _) =>
            {
                answer(int.Parse(turn.Person, CultureInfo.InvariantCulture));
                return Task.CompletedTask;
            },
            static _ => new TurnFrame { Offered = [Locale.English], Now = DateTimeOffset.UnixEpoch },
            static turn => ServicePage.Build(
                ShippedTexts.Snapshot, turn.Locale, turn.Country, CommunityKeys.BusyTitle, CommunityKeys.BusyText),
            static () => ShippedTexts.Snapshot);
        var metrics = new DispatchMetrics(new Meter("test"));
        return new(answerer, bench.Rest, new SeenIds(), metrics, bench.Time, new LogLines<InteractionDispatcher>());
    }

    private static byte[] Command(int number) => Encoding.UTF8.GetBytes(
        $$$"""{"id":"{{{number}}}","token":"t","type":2,"user":{"id":"{{{number}}}"},"data":{"name":"calf"}}""");
}
