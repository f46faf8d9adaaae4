using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class RestFaultTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private FakeInteraction _interaction = null!;
    private RawRest _rest = null!;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _discord = await Fakes.StartAsync();
        _interaction = _discord.Interactions.Register(Fakes.Interaction());
        _rest = new RawRest(_discord);
    }

    public ValueTask DisposeAsync()
    {
        _rest.Dispose();
        return _discord.DisposeAsync();
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task Limits_the_rate(string scope, bool isGlobal)
    {
        Plan(RestFault.RateLimited(TimeSpan.FromSeconds(0.3), scope));

        using var answer = await _rest.CallBackAsync();
        var body = await RawRest.ReadAsync(answer);

        Assert.Equal(429, (int)answer.StatusCode);
        Assert.Equal("1", Assert.Single(answer.Headers.GetValues("Retry-After")));
        Assert.Equal(scope, Assert.Single(answer.Headers.GetValues("X-RateLimit-Scope")));
        Assert.Equal(isGlobal, answer.Headers.Contains("X-RateLimit-Global"));
        Assert.Equal("fake-bucket", Assert.Single(answer.Headers.GetValues("X-RateLimit-Bucket")));
        Assert.Equal(0.3, body.GetProperty("retry_after").GetDouble());
        Assert.Equal(isGlobal, body.GetProperty("global").GetBoolean());
        await AssertNextSucceedsAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Limits_the_rate_without_headers()
    {
        Plan(RestFault.RateLimitedWithoutHeaders(TimeSpan.FromSeconds(0.3)));

        using var answer = await _rest.CallBackAsync();

        Assert.Equal(429, (int)answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, static header => header.Key.Contains("Rate", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Retry-After"));
        await AssertNextSucceedsAsync();
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task Answers_with_html(int status)
    {
        Plan(status == 429 ? RestFault.Banned() : RestFault.ServerError(status), times: 2);

        using var first = await _rest.CallBackAsync();
        using var second = await _rest.CallBackAsync();

        Assert.Equal(status, (int)first.StatusCode);
        Assert.Equal(status, (int)second.StatusCode);
        Assert.Equal("text/html", first.Content.Headers.ContentType?.MediaType);
        await AssertNextSucceedsAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refuses_with_401_and_403_in_the_order_of_the_plan()
    {
        Plan(RestFault.Unauthorized());
        Plan(RestFault.Forbidden());

        using var first = await _rest.CallBackAsync();
        using var second = await _rest.CallBackAsync();

        Assert.Equal(401, (int)first.StatusCode);
        Assert.Equal(403, (int)second.StatusCode);
        await AssertNextSucceedsAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Drops_a_call_that_it_never_read()
    {
        Plan(new RestFault.Dropped());

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => _rest.CallBackAsync());

        Assert.Null(_interaction.AcknowledgedAt);
        await AssertNextSucceedsAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Processes_a_call_and_loses_the_answer()
    {
        Plan(new RestFault.AnswerLost());

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => _rest.CallBackAsync());

        Assert.NotNull(_interaction.AcknowledgedAt);
        using var again = await _rest.CallBackAsync();
        Assert.Equal(40060, (await RawRest.ReadAsync(again)).GetProperty("code").GetInt32());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Holds_a_call_until_the_test_lets_it_through()
    {
        var gate = new Gate();
        Plan(new RestFault.Held(gate));

        var call = _rest.CallBackAsync();
        await gate.WaitUntilReachedAsync(Patience);
        Assert.Null(_interaction.AcknowledgedAt);
        gate.Open();

        using var answer = await call;
        Assert.Equal(204, (int)answer.StatusCode);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Adds_headers_to_a_good_answer()
    {
        Plan(new RestFault.WithHeaders(new Dictionary<string, string> { ["X-RateLimit-Remaining"] = "0" }));

        using var answer = await _rest.CallBackAsync();

        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Equal("0", Assert.Single(answer.Headers.GetValues("X-RateLimit-Remaining")));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Leaves_other_routes_alone()
    {
        Plan(RestFault.ServerError(500));

        await _rest.SendAsync(200, "GET", "/users/@me");
    }

    private void Plan(RestFault fault, int times = 1) => _discord.Rest.Plan(RestRoute.Callback, fault, times);

    private async Task AssertNextSucceedsAsync()
    {
        using var answer = await _rest.CallBackAsync();
        Assert.Equal(204, (int)answer.StatusCode);
    }
}
