using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>The answer to an interaction under each fault: taken exactly once, never two attempts together.</summary>
public sealed class CallbackTests : IAsyncLifetime
{
    private static readonly Dictionary<string, StubDiscord.Step[]> _mended = new()
    {
        ["nothing"] = [],
        ["500"] = [Fault.Json(500, """{"message": "x", "code": 0}""")],
        ["502 as a page"] = [Fault.Html(502)],
        ["503 three times"] = [Fault.Html(503), Fault.Html(503), Fault.Html(503)],
        ["dropped before headers"] = [Fault.Drop],
        ["dropped before headers twice"] = [Fault.Drop, Fault.Drop],
        ["dropped within an error"] = [Fault.DropWithin(500)],
        ["dropped within a refusal"] = [Fault.DropWithin(400)],
        ["taken, then dropped"] = [Fault.TakeAndDrop],
        ["taken, then 502"] = [Fault.TakeAndHtml],
        ["taken, dropped, then limited"] = [Fault.TakeAndDrop, Fault.Limit(0.3)],
        ["limited"] = [Fault.Limit(0.3)],
        ["limited by the proxy"] = [Fault.Html(429)],
        ["all of it"] = [Fault.Limit(0.2), Fault.Drop, Fault.Html(504), Fault.TakeAndDrop],
    };

    private RestBench _bench = null!;

    public static TheoryData<string> Mended => [.. _mended.Keys];

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bench = await RestBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory]
    [MemberData(nameof(Mended))]
    public async Task A_callback_is_taken_exactly_once_whatever_happens_first(string fault)
    {
        _bench.Stub.Then(_mended[fault]);

        Assert.IsType<RestOutcome.Done>(await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Equal(1, _bench.Stub.Taken);
        Assert.False(_bench.Stub.HasOverlap);
        Assert.Equal(_mended[fault].Length, _bench.MeasurementsOf("calfbot.discord.retries").Count());
    }

    [Fact]
    public async Task Many_callbacks_at_once_under_random_faults_are_each_taken_once()
    {
        StubDiscord.Step[] faults = [Fault.None, Fault.Drop, Fault.TakeAndDrop, Fault.TakeAndHtml, Fault.Html(500)];
        var random = new Random(5);
        _bench.Stub.Then([.. Enumerable.Range(0, 150).Select(_ => faults[random.Next(faults.Length)])]);
        var patient = Deadline.After(_bench.Time, since: 0, TimeSpan.FromDays(1));

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 100).Select(id =>
            _bench.Rest.CallbackAsync((ulong)id, RestBench.InteractionToken, RestBench.Body, patient, Patience)));

        Assert.All(outcomes, static outcome => Assert.IsType<RestOutcome.Done>(outcome));
        Assert.Equal(100, _bench.Stub.Taken);
        Assert.False(_bench.Stub.HasOverlap);
    }

    [Fact]
    public async Task A_callback_goes_without_the_bots_token_and_says_who_calls()
    {
        await _bench.CallbackAsync(cancellationToken: Patience);

        var request = Assert.Single(_bench.Stub.Requests);
        Assert.Equal($"/api/v10/interactions/{RestBench.Interaction}/{RestBench.InteractionToken}/callback", request.Target);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.Equal("DiscordBot (https://calf.example/, 1.2.3)", request.Headers["User-Agent"]);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(RestBench.Body.Span), request.Body);
        Assert.DoesNotContain("traceparent", request.Headers.Keys);
    }

    [Fact]
    public async Task A_limit_is_waited_for_as_the_body_says_and_not_the_header()
    {
        _bench.Stub.Then(Fault.Limit(0.3));

        await _bench.CallbackAsync(cancellationToken: Patience);

        Assert.Equal([TimeSpan.FromSeconds(0.3)], _bench.Time.Waits);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.001)]
    public async Task A_limit_of_no_time_is_waited_for_longer_and_longer_and_not_for_ever(double seconds)
    {
        _bench.Stub.Then([.. Enumerable.Repeat(Fault.Limit(seconds), 20)]);

        Assert.IsType<RestOutcome.RateLimited>(await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Equal([50, 100, 200, 400, 400, 400, 400, 400], _bench.Time.Waits.Select(static wait => wait.TotalMilliseconds));
        Assert.Equal(9, _bench.Stub.Requests.Count);
        Assert.Single(_bench.Log, static line => line.Contains("met a limit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_beyond_the_deadline_ends_it_at_once()
    {
        _bench.Stub.Then(Fault.Limit(2.5));

        var outcome = await _bench.CallbackAsync(cancellationToken: Patience);

        Assert.Equal(new RestOutcome.RateLimited(TimeSpan.FromSeconds(2.5)), outcome);
        Assert.Empty(_bench.Time.Waits);
        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task An_interaction_that_somebody_else_answered_is_counted()
    {
        _bench.Stub.Then(Fault.Code(400, 40060));

        Assert.IsType<RestOutcome.AnsweredElsewhere>(await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Single(_bench.Stub.Requests);
        Assert.Single(_bench.MeasurementsOf("calfbot.discord.answered_elsewhere"));
    }

    [Fact]
    public async Task A_limit_is_no_attempt_that_could_have_answered()
    {
        _bench.Stub.Then(Fault.Limit(0.1), Fault.Code(400, 40060));

        Assert.IsType<RestOutcome.AnsweredElsewhere>(await _bench.CallbackAsync(cancellationToken: Patience));
    }

    [Fact]
    public async Task An_unknown_interaction_is_dropped_quietly_and_counted()
    {
        _bench.Stub.Then(Fault.Code(404, 10062));

        Assert.IsType<RestOutcome.UnknownInteraction>(await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Single(_bench.Stub.Requests);
        Assert.Single(_bench.MeasurementsOf("calfbot.discord.unknown_interactions"));
        Assert.Empty(_bench.Log);
    }

    [Theory]
    [InlineData(400, 50035)]
    [InlineData(401, 50027)]
    [InlineData(403, 0)]
    [InlineData(404, 0)]
    public async Task A_refusal_is_not_repeated(int status, int code)
    {
        _bench.Stub.Then(Fault.Code(status, code));

        Assert.Equal(new RestOutcome.Failed(status, code), await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Single(_bench.Stub.Requests);
        Assert.False(_bench.Rest.IsTokenRejected);
    }

    [Fact]
    public async Task A_taken_callback_whose_answer_breaks_off_is_done()
    {
        _bench.Stub.Then(Fault.DropWithin(200));

        Assert.IsType<RestOutcome.Done>(await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task An_attempt_that_hangs_ends_with_the_deadline_and_has_no_second()
    {
        _bench.Stub.Then(Fault.Hang);
        var outcome = _bench.CallbackAsync(cancellationToken: Patience);
        await _bench.Stub.ArrivalAsync(Patience);

        _bench.Time.Advance(TimeSpan.FromSeconds(2.5));

        Assert.IsType<RestOutcome.TimedOut>(await outcome);
        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task Attempts_end_when_the_next_would_come_after_the_deadline()
    {
        _bench.Stub.Then([.. Enumerable.Repeat(Fault.Html(503), 20)]);

        Assert.Equal(new RestOutcome.Failed(503, 0), await _bench.CallbackAsync(cancellationToken: Patience));

        Assert.Equal([50, 100, 200, 400, 400, 400, 400, 400], _bench.Time.Waits.Select(static wait => wait.TotalMilliseconds));
        Assert.Equal(9, _bench.Stub.Requests.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_after_the_deadline()
    {
        var deadline = Deadline.ForCallback(_bench.Time, _bench.Time.GetTimestamp());
        _bench.Time.Advance(Deadline.Callback);

        var outcome = await _bench.Rest.CallbackAsync(1, "t", RestBench.Body, deadline, Patience);

        Assert.IsType<RestOutcome.TimedOut>(outcome);
        Assert.Empty(_bench.Stub.Requests);
    }

    [Fact]
    public async Task Where_nobody_listens_it_is_unreachable()
    {
        await using var alone = await RestBench.StartAloneAsync();

        Assert.IsType<RestOutcome.Unreachable>(await alone.CallbackAsync(cancellationToken: Patience));

        Assert.Equal([50, 100, 200, 400, 400, 400, 400, 400], alone.Time.Waits.Select(static wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_no_outcome()
    {
        using var caller = new CancellationTokenSource();
        _bench.Stub.Then(Fault.Hang);
        var outcome = _bench.CallbackAsync(cancellationToken: caller.Token);
        await _bench.Stub.ArrivalAsync(Patience);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outcome);
    }

    [Fact]
    public async Task Neither_log_nor_counters_hold_a_token_an_id_or_a_body()
    {
        _bench.Stub.Then(Fault.Limit(0.1), Fault.Drop, Fault.Html(500), Fault.Code(403, 50001), Fault.Code(401, 0));

        await _bench.CallbackAsync(cancellationToken: Patience);
        await _bench.Rest.SendAsync(
            HttpMethod.Put, Route.Commands(RestBench.Application), RestBench.Body, cancellationToken: Patience);

        Assert.Equal(3, _bench.Log.Count);
        Assert.All([.. _bench.Log, .. _bench.Measurements], static line =>
        {
            Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9]{6}", line);
        });
    }
}
