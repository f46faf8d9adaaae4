using System.Globalization;
using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>What is learnt of limits, with the time passed in.</summary>
public sealed class RateLimitsTests
{
    private static readonly Route _channel = Route.Of("/channels/{channel}/messages", "1");
    private static readonly Route _otherChannel = Route.Of("/channels/{channel}/messages", "2");
    private static readonly Route _pins = Route.Of("/channels/{channel}/pins", "1");

    private readonly RateLimits _limits = new();

    [Fact]
    public void An_unknown_route_goes_one_at_a_time_until_its_first_answer()
    {
        var first = Granted(_channel, 0);

        Assert.IsType<Admission.AfterAnswer>(Admit(_channel, 0));
        Assert.IsType<Admission.Granted>(Admit(_otherChannel, 0));
        _limits.Settle(first, Answer(200, limit: 5, remaining: 4, resetAfter: 1), At(0.1));
        Assert.IsType<Admission.Granted>(Admit(_channel, 0.1));
        Assert.IsType<Admission.Granted>(Admit(_channel, 0.1));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public void A_route_stays_unknown_without_an_answer_that_tells(int status)
    {
        Attempt attempt = status == 0 ? new Attempt.Lost(true) : Answer(status);
        _limits.Settle(Granted(_channel, 0), attempt, At(0.1));

        Assert.IsType<Admission.Granted>(Admit(_channel, 0.2));
        Assert.IsType<Admission.AfterAnswer>(Admit(_channel, 0.2));
    }

    [Fact]
    public void A_route_whose_answer_tells_of_no_limit_has_none()
    {
        _limits.Settle(Granted(_channel, 0), Answer(200), At(0.1));

        Assert.All(Enumerable.Range(0, 40), _ => Assert.IsType<Admission.Granted>(Admit(_channel, 0.2)));
    }

    [Fact]
    public void An_empty_bucket_waits_until_it_is_full_again()
    {
        _limits.Settle(Granted(_channel, 0), Answer(200, limit: 2, remaining: 1, resetAfter: 3), At(0.5));
        _limits.Settle(Granted(_channel, 1), new Attempt.Lost(MayHaveArrived: true), At(1));

        Assert.Equal(At(1.5), Later(_channel, 2));
        Granted(_channel, 3.5);
        Granted(_channel, 3.5);
        Assert.IsType<Admission.AfterAnswer>(Admit(_channel, 3.5));
    }

    [Fact]
    public void Of_answers_that_overtake_each_other_the_lowest_number_counts()
    {
        _limits.Settle(Granted(_channel, 0), Answer(200, limit: 5, remaining: 4, resetAfter: 5), At(0));
        var (first, second) = (Granted(_channel, 1), Granted(_channel, 1));
        _limits.Settle(second, Answer(200, limit: 5, remaining: 0, resetAfter: 4), At(1));
        _limits.Settle(first, Answer(200, limit: 5, remaining: 3, resetAfter: 4), At(1));

        Assert.Equal(At(4), Later(_channel, 1));
    }

    [Fact]
    public void A_bucket_belongs_to_its_name_and_its_major_parameter()
    {
        _limits.Settle(Granted(_channel, 0), Answer(200, limit: 1, remaining: 0, resetAfter: 9, bucket: "a"), At(0));
        Assert.Equal(At(9), Later(_channel, 0));

        var other = Granted(_otherChannel, 0);
        _limits.Settle(other, Answer(200, limit: 1, remaining: 0, resetAfter: 5, bucket: "a"), At(0));
        Assert.Equal(At(5), Later(_otherChannel, 0));
        Assert.Equal(At(9), Later(_channel, 0));
    }

    [Fact]
    public void Routes_of_one_bucket_share_it()
    {
        _limits.Settle(Granted(_channel, 0), Answer(200, limit: 3, remaining: 2, resetAfter: 9, bucket: "a"), At(0));
        _limits.Settle(Granted(_pins, 0), Answer(200, limit: 3, remaining: 0, resetAfter: 9, bucket: "a"), At(0));

        Assert.Equal(At(9), Later(_channel, 0));
        Assert.Equal(At(9), Later(_pins, 0));
    }

    [Fact]
    public void A_method_has_its_own_bucket_until_an_answer_says_otherwise()
    {
        Granted(_channel, 0);

        Assert.IsType<Admission.Granted>(_limits.Admit(HttpMethod.Post, _channel, At(0)));
    }

    [Theory]
    [InlineData(0.3, "1", 0.3)]
    [InlineData(null, "2", 2)]
    [InlineData(-1.0, "2", 2)]
    [InlineData(1e300, "2", 2)]
    [InlineData(null, null, 64.57)]
    public void A_limit_that_was_met_lasts_as_the_body_says_then_the_header(double? body, string? header, double expected)
    {
        var answer = Answer(429, limit: 10, remaining: 0, resetAfter: 64.57, bucket: "a", scope: "user");
        answer = answer with
        {
            Error = new ErrorBody { RetryAfter = body },
            Limits = answer.Limits with { RetryAfter = header is null ? null : At(double.Parse(header, CultureInfo.InvariantCulture)) },
        };
        _limits.Settle(Granted(_channel, 0), answer, At(0));

        Assert.Equal(At(expected), Later(_channel, 0));
        Assert.IsType<Admission.Granted>(Admit(_channel, expected));
    }

    [Fact]
    public void A_shared_limit_holds_although_the_bucket_is_not_empty()
    {
        var shared = Answer(429, limit: 10, remaining: 9, resetAfter: 5, bucket: "a", scope: "shared", retryAfter: 1336.57);
        var late = Answer(200, limit: 10, remaining: 8, resetAfter: 5, bucket: "a");
        _limits.Settle(Granted(_channel, 0), Answer(200, limit: 10, remaining: 9, resetAfter: 5, bucket: "a"), At(0));
        var (first, second) = (Granted(_channel, 0), Granted(_channel, 0));
        _limits.Settle(first, shared, At(0));
        _limits.Settle(second, late, At(0));

        Assert.Equal(At(1336.57), Later(_channel, 0));
    }

    [Fact]
    public void No_second_has_more_than_fifty_requests_of_the_bot()
    {
        for (var channel = 0; channel < 50; channel++)
        {
            Granted(Channel(channel), channel * 0.01);
        }

        Assert.Equal(At(0.5), Later(_channel, 0.5));
        Granted(Channel(50), 1);
        Assert.Equal(At(0.01), Later(Channel(51), 1));
    }

    [Theory]
    [InlineData("user", true, false)]
    [InlineData("global", false, false)]
    [InlineData(null, false, true)]
    public void The_global_limit_stops_all_routes_of_the_bot_and_no_webhook(string? scope, bool header, bool body)
    {
        var answer = Answer(429, scope: scope, retryAfter: 7);
        answer = answer with
        {
            Limits = answer.Limits with { IsGlobal = header }, Error = answer.Error! with { IsGlobal = body },
        };
        _limits.Settle(Granted(_channel, 0), answer, At(0));

        Assert.Equal(At(7), Later(_otherChannel, 0));
        Assert.Equal(At(7), Later(Route.GatewayBot, 0));
        Assert.IsType<Admission.Granted>(Admit(Route.FollowUp(1, "t"), 0));
        Assert.IsType<Admission.Granted>(Admit(_channel, 7));
    }

    [Fact]
    public void A_page_of_the_proxy_that_bans_an_address_stops_all()
    {
        _limits.Settle(Granted(_channel, 0), Answer(429) with { Error = null }, At(0));

        Assert.Equal(At(1), Later(_otherChannel, 0));
    }

    [Fact]
    public void A_webhook_has_a_bucket_for_each_token()
    {
        _limits.Settle(Granted(Route.FollowUp(1, "a"), 0), Answer(200, limit: 1, remaining: 0, resetAfter: 2, bucket: "w"), At(0));

        Assert.Equal(At(2), Later(Route.FollowUp(1, "a"), 0));
        Granted(Route.FollowUp(1, "b"), 0);
    }

    [Fact]
    public void Buckets_are_forgotten_when_they_are_idle()
    {
        for (var token = 0; token < 10_000; token++)
        {
            var permit = Granted(Route.FollowUp(1, $"t{token}"), token * 0.01);
            _limits.Settle(permit, Answer(200, limit: 5, remaining: 4, resetAfter: 2, bucket: "w"), At((token * 0.01) + 0.1));
        }

        Assert.InRange(_limits.Count, 1, 2000);
        Granted(_channel, 1000);
        Assert.Equal(1, _limits.Count);
    }

    private static Route Channel(int id) =>
        Route.Of("/channels/{channel}/messages", (100 + id).ToString(CultureInfo.InvariantCulture));

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private static Attempt.Answered Answer(
        int status,
        int? limit = null,
        int? remaining = null,
        double? resetAfter = null,
        string? bucket = null,
        string? scope = null,
        double? retryAfter = null) => new(
        status,
        new RateLimitHeaders
        {
            Limit = limit,
            Remaining = remaining,
            ResetAfter = resetAfter is { } reset ? At(reset) : null,
            Bucket = bucket ?? (limit is null ? null : "bucket"),
            Scope = scope,
        },
        new ErrorBody { RetryAfter = retryAfter },
        default);

    private Admission Admit(Route route, double at) => _limits.Admit(HttpMethod.Get, route, At(at));

    private Permit Granted(Route route, double at) => Assert.IsType<Admission.Granted>(Admit(route, at)).Permit;

    private TimeSpan Later(Route route, double at) => Assert.IsType<Admission.Later>(Admit(route, at)).Wait;
}
