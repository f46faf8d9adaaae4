using Bot.Discord.Gateway;
using Bot.Discord.Tests.Rest;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class IdentifyGateTests
{
    private static readonly Uri _url = new("wss://gateway.example");
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5.5);

    // Every wait ends at once, and moves the clock by its length.
    private readonly ManualTime _time = new() { Short = TimeSpan.FromDays(10) };
    private readonly Queue<SessionStarts> _answers = new();
    private readonly List<string> _reasons = [];
    private SessionStarts _answer = Starts();
    private int _questions;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_session_begins_at_once_and_the_next_one_later()
    {
        using var gate = Gate();

        Assert.Equal(_url, await gate.WaitAsync(0, Patience));
        Assert.Empty(_time.Waits);
        Assert.Equal(_url, await gate.WaitAsync(1, Patience));
        Assert.Equal([_pause], _time.Waits);
        Assert.Equal(2, _questions);
    }

    [Fact]
    public async Task Time_that_has_passed_is_not_waited_for()
    {
        using var gate = Gate();
        await gate.WaitAsync(0, Patience);
        _time.Advance(TimeSpan.FromSeconds(5));
        await gate.WaitAsync(0, Patience);
        _time.Advance(TimeSpan.FromSeconds(6));
        await gate.WaitAsync(0, Patience);

        Assert.Equal([TimeSpan.FromSeconds(0.5)], _time.Waits);
    }

    [Fact]
    public async Task Each_lane_has_a_pace_of_its_own()
    {
        _answer = Starts(concurrency: 4);
        using var gate = Gate();
        foreach (var shard in Enumerable.Range(0, 8))
        {
            await gate.WaitAsync(shard, Patience);
        }

        Assert.Equal([_pause], _time.Waits);
    }

    [Fact]
    public async Task Many_shards_at_once_take_turns()
    {
        using var gate = Gate();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(shard => gate.WaitAsync(shard, Patience)));

        Assert.Equal(Enumerable.Repeat(_pause, 15), _time.Waits);
    }

    [Fact]
    public async Task With_too_few_left_it_waits_until_there_are_more()
    {
        _answers.Enqueue(Starts(remaining: 5, reset: TimeSpan.FromHours(3)));
        _answers.Enqueue(Starts(remaining: 0, reset: TimeSpan.Zero));
        using var gate = Gate();

        Assert.Equal(_url, await gate.WaitAsync(0, Patience));

        Assert.Equal([TimeSpan.FromHours(3) + _pause, _pause], _time.Waits);
    }

    [Fact]
    public async Task Without_an_answer_it_asks_again_ever_later()
    {
        for (var time = 0; time < 9; time++)
        {
            _answers.Enqueue(new SessionStarts.Unknown());
        }

        using var gate = Gate();

        Assert.Equal(_url, await gate.WaitAsync(0, Patience));

        Assert.Equal([0.5, 1, 2, 4, 8, 16, 32, 60, 60], _time.Waits.Select(static wait => wait.TotalSeconds));
        Assert.Equal(9, _reasons.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_gets_no_leave()
    {
        _answer = new SessionStarts.TokenRefused();
        using var gate = Gate();

        Assert.Null(await gate.WaitAsync(0, Patience));
        Assert.Null(await gate.RecommendedShardsAsync(Patience));
    }

    [Fact]
    public async Task Whoever_gives_up_leaves_the_turn_to_others()
    {
        _answer = Starts(remaining: 0, reset: TimeSpan.FromDays(1));
        _time.Short = TimeSpan.FromSeconds(1);
        using var gate = Gate();
        using var ending = new CancellationTokenSource();
        var first = gate.WaitAsync(0, ending.Token);
        await ending.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _answer = Starts();
        Assert.Equal(_url, await gate.WaitAsync(0, Patience));
    }

    private static SessionStarts.Known Starts(int remaining = 1000, TimeSpan reset = default, int concurrency = 1) =>
        new(_url, 1, remaining, reset, concurrency);

    private IdentifyGate Gate() => new(AskAsync, _time, static () => 0, (reason, _) => _reasons.Add(reason));

    private Task<SessionStarts> AskAsync(CancellationToken cancellationToken)
    {
        _questions++;
        return Task.FromResult(_answers.TryDequeue(out var answer) ? answer : _answer);
    }
}
