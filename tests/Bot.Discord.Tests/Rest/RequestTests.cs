using System.Text;
using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>All requests but callbacks, over loopback.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private RestBench _bench = null!;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bench = await RestBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_route_of_the_bot_goes_with_its_token_and_gives_the_body()
    {
        _bench.Stub.Then(Fault.Json(200, """{"id": "1"}"""));

        var done = Assert.IsType<RestOutcome.Done>(await GetAsync(Route.CurrentUser));

        Assert.Equal("""{"id": "1"}""", Encoding.UTF8.GetString(done.Body.Span));
        var request = Assert.Single(_bench.Stub.Requests);
        Assert.Equal("/api/v10/users/@me", request.Target);
        Assert.Equal($"Bot {RestBench.BotToken}", request.Headers["Authorization"]);
        Assert.Equal("DiscordBot (https://calf.example/, 1.2.3)", request.Headers["User-Agent"]);
    }

    [Fact]
    public async Task A_long_body_comes_whole()
    {
        var text = $"\"{new string('x', 300_000)}\"";
        _bench.Stub.Then(Fault.Json(200, text));

        var done = Assert.IsType<RestOutcome.Done>(await GetAsync(Route.LocalizedCommands(1)));

        Assert.Equal(text, Encoding.UTF8.GetString(done.Body.Span));
        Assert.Equal("/api/v10/applications/1/commands?with_localizations=true", Assert.Single(_bench.Stub.Requests).Target);
    }

    [Fact]
    public async Task What_needs_no_token_goes_without()
    {
        await SendAsync(HttpMethod.Patch, Route.OriginalMessage(1, "t"));
        await SendAsync(HttpMethod.Post, Route.FollowUp(1, "t"));

        Assert.Equal(2, _bench.Stub.Requests.Count);
        Assert.All(_bench.Stub.Requests, static request => Assert.DoesNotContain("Authorization", request.Headers.Keys));
    }

    [Fact]
    public async Task A_callback_has_its_own_way() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => SendAsync(HttpMethod.Post, Route.Callback(1, "t")));

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("PUT", 3)]
    [InlineData("PATCH", 3)]
    [InlineData("POST", 1)]
    public async Task A_request_that_may_have_been_done_is_repeated_unless_that_does_it_twice(string method, int requests)
    {
        _bench.Stub.Then(Fault.Drop, Fault.Html(502));

        await SendAsync(new HttpMethod(method), Route.FollowUp(1, "t"));

        Assert.Equal(requests, _bench.Stub.Requests.Count);
    }

    [Fact]
    public async Task A_request_that_was_limited_is_repeated_after_that()
    {
        _bench.Stub.Then(Fault.Limit(0.3));

        Assert.IsType<RestOutcome.Done>(await SendAsync(HttpMethod.Post, Route.FollowUp(1, "t")));

        Assert.Equal([TimeSpan.FromSeconds(0.3)], _bench.Time.Waits);
        Assert.Equal(2, _bench.Stub.Requests.Count);
    }

    [Fact]
    public async Task An_empty_bucket_is_waited_for_before_the_next_request()
    {
        _bench.Stub.Then(Fault.Json(200, "{}", Bucket(remaining: 0, resetAfter: "1.5")));
        await GetAsync(Route.CurrentUser);

        Assert.IsType<RestOutcome.Done>(await GetAsync(Route.CurrentUser));

        Assert.Equal([TimeSpan.FromSeconds(1.5)], _bench.Time.Waits);
    }

    [Fact]
    public async Task A_limit_beyond_the_budget_ends_it_without_a_request()
    {
        _bench.Stub.Then(Fault.Json(200, "{}", Bucket(remaining: 0, resetAfter: "60")));
        await GetAsync(Route.CurrentUser);

        Assert.Equal(new RestOutcome.RateLimited(TimeSpan.FromSeconds(60)), await GetAsync(Route.CurrentUser));

        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task Requests_to_an_unknown_route_go_one_after_the_other()
    {
        var (opened, underWay, most) = (new TaskCompletionSource(), 0, 0);
        StubDiscord.Step waits = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            await opened.Task;
            Interlocked.Decrement(ref underWay);
            return true;
        };
        _bench.Stub.Then(waits, waits);
        var both = Task.WhenAll(GetAsync(Route.CurrentUser), GetAsync(Route.CurrentUser));
        await _bench.Stub.ArrivalAsync(Patience);

        opened.SetResult();

        Assert.All(await both, static outcome => Assert.IsType<RestOutcome.Done>(outcome));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task The_deadline_ends_a_wait_for_another_request_too()
    {
        _bench.Stub.Then(Fault.Hang);
        var first = GetAsync(Route.CurrentUser);
        await _bench.Stub.ArrivalAsync(Patience);
        var second = _bench.Rest.SendAsync(
            HttpMethod.Get, Route.CurrentUser, budget: TimeSpan.FromSeconds(5), cancellationToken: Patience);

        _bench.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.IsType<RestOutcome.TimedOut>(await second);
        _bench.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<RestOutcome.TimedOut>(await first);
        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task After_a_refused_token_only_what_needs_none_is_sent()
    {
        _bench.Stub.Then(Fault.Code(401, 0));
        Assert.Equal(new RestOutcome.Failed(401, 0), await GetAsync(Route.GatewayBot));

        Assert.True(_bench.Rest.IsTokenRejected);
        Assert.IsType<RestOutcome.TokenRejected>(await GetAsync(Route.GatewayBot));
        Assert.IsType<RestOutcome.TokenRejected>(await SendAsync(HttpMethod.Put, Route.Commands(1)));
        Assert.Single(_bench.Stub.Requests);
        Assert.IsType<RestOutcome.Done>(await _bench.CallbackAsync(cancellationToken: Patience));
        Assert.Single(_bench.Log, static line => line.Contains(" 201 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_webhook_that_is_gone_is_not_called_again()
    {
        _bench.Stub.Then(Fault.Code(404, 10015));
        Assert.Equal(new RestOutcome.Failed(404, 10015), await SendAsync(HttpMethod.Post, Route.FollowUp(1, "t")));

        Assert.IsType<RestOutcome.WebhookGone>(await SendAsync(HttpMethod.Patch, Route.OriginalMessage(1, "t")));

        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task A_thousand_invalid_requests_are_an_alarm_that_is_said_once()
    {
        _bench.Stub.Then([.. Enumerable.Repeat(Fault.Code(403, 50001), InvalidRequests.AlarmLevel + 1)]);
        for (var sent = 0; sent < InvalidRequests.AlarmLevel; sent++)
        {
            Assert.False(_bench.Rest.HasManyInvalidRequests);
            await _bench.CallbackAsync((ulong)sent, Patience);
        }

        Assert.True(_bench.Rest.HasManyInvalidRequests);
        await _bench.CallbackAsync(cancellationToken: Patience);
        Assert.Single(_bench.Log, static line => line.Contains(" 202 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_attempts_are_the_most()
    {
        _bench.Time.Short = TimeSpan.FromMinutes(1);
        _bench.Stub.Then([.. Enumerable.Repeat(Fault.Html(503), 9)]);

        var outcome = await _bench.Rest.SendAsync(
            HttpMethod.Get, Route.CurrentUser, budget: TimeSpan.FromHours(1), cancellationToken: Patience);

        Assert.Equal(new RestOutcome.Failed(503, 0), outcome);
        Assert.Equal(5, _bench.Stub.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _bench.Stub.Then(Fault.Json(302, "", ("Location", "/api/v10/users/@me")));

        Assert.Equal(new RestOutcome.Failed(302, 0), await GetAsync(Route.CurrentUser));
        Assert.Single(_bench.Stub.Requests);
    }

    [Fact]
    public async Task What_is_counted_names_template_and_outcome()
    {
        await GetAsync(Route.Commands(1));

        Assert.Equal(
            [
                "calfbot.discord.request.duration method=GET route=/applications/{application}/commands outcome=done",
                "calfbot.discord.requests method=GET route=/applications/{application}/commands outcome=done",
            ],
            _bench.Measurements.Order(StringComparer.Ordinal));
    }

    private static (string Name, string Value)[] Bucket(int remaining, string resetAfter) =>
    [
        ("X-RateLimit-Limit", "1"), ("X-RateLimit-Remaining", $"{remaining}"), ("X-RateLimit-Reset-After", resetAfter),
        ("X-RateLimit-Bucket", "abcd"),
    ];

    private Task<RestOutcome> GetAsync(Route route) => SendAsync(HttpMethod.Get, route);

    private Task<RestOutcome> SendAsync(HttpMethod method, Route route) => _bench.Rest.SendAsync(
        method, route, method == HttpMethod.Get ? default : RestBench.Body, cancellationToken: Patience);
}
