using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>What could get the bot banned, with the time passed in.</summary>
public sealed class InvalidRequestsTests
{
    private static readonly Route _followUp = Route.FollowUp(1, "token");

    private readonly InvalidRequests _invalid = new();

    [Theory]
    [InlineData(401, null, true)]
    [InlineData(403, null, true)]
    [InlineData(429, "user", true)]
    [InlineData(429, "global", true)]
    [InlineData(429, null, true)]
    [InlineData(429, "shared", false)]
    [InlineData(400, null, false)]
    [InlineData(404, null, false)]
    [InlineData(200, null, false)]
    [InlineData(500, null, false)]
    public void Each_status_counts_as_Discord_counts_it(int status, string? scope, bool isInvalid)
    {
        Assert.Equal(isInvalid ? 1 : null, _invalid.Note(Route.CurrentUser, Answer(status, scope: scope), At(0)));

        Assert.Equal(isInvalid ? 1 : 0, _invalid.Count(At(0)));
    }

    [Fact]
    public void The_count_is_that_of_the_last_ten_minutes()
    {
        for (var second = 0; second < 3600; second++)
        {
            _invalid.Note(_followUp, Answer(403), At(second));
            Assert.InRange(_invalid.Count(At(second)), Math.Min(second + 1, 600), Math.Min(second + 1, 610));
        }

        Assert.Equal(0, _invalid.Count(At(3600 + 610)));
    }

    [Fact]
    public void Of_many_at_once_each_gets_a_number_of_its_own()
    {
        const int Many = 5 * InvalidRequests.AlarmLevel;
        var counts = new System.Collections.Concurrent.ConcurrentBag<int?>();

        Parallel.For(0, Many, _ => counts.Add(_invalid.Note(_followUp, Answer(403), At(0))));

        Assert.Equal(Enumerable.Range(1, Many), counts.Select(static count => count ?? 0).Order());
    }

    [Fact]
    public void After_a_refused_token_no_bot_route_is_called_again()
    {
        Assert.Null(_invalid.Refuse(Route.GatewayBot));
        _invalid.Note(Route.CurrentUser, Answer(401), At(0));

        Assert.True(_invalid.IsTokenRejected);
        Assert.IsType<RestOutcome.TokenRejected>(_invalid.Refuse(Route.GatewayBot));
        Assert.Null(_invalid.Refuse(Route.Callback(1, "token")));
        Assert.Null(_invalid.Refuse(_followUp));
    }

    [Theory]
    [InlineData(401, 50027, true)]
    [InlineData(404, 10015, true)]
    [InlineData(404, 0, true)]
    [InlineData(404, 10008, false)]
    [InlineData(403, 0, false)]
    [InlineData(400, 50035, false)]
    public void A_webhook_that_is_gone_is_not_called_again(int status, int code, bool isGone)
    {
        _invalid.Note(_followUp, Answer(status, code), At(0));

        Assert.Equal(isGone, _invalid.Refuse(Route.OriginalMessage(1, "token")) is RestOutcome.WebhookGone);
        Assert.Null(_invalid.Refuse(Route.FollowUp(1, "other")));
        Assert.False(_invalid.IsTokenRejected);
    }

    [Fact]
    public void Of_webhooks_that_are_gone_the_last_thousand_are_remembered()
    {
        for (var token = 0; token <= 1000; token++)
        {
            _invalid.Note(Route.FollowUp(1, $"t{token}"), Answer(404), At(0));
        }

        Assert.Null(_invalid.Refuse(Route.FollowUp(1, "t0")));
        Assert.NotNull(_invalid.Refuse(Route.FollowUp(1, "t1")));
        Assert.NotNull(_invalid.Refuse(Route.FollowUp(1, "t1000")));
    }

    private static Attempt.Answered Answer(int status, int code = 0, string? scope = null) =>
        new(status, new RateLimitHeaders { Scope = scope }, new ErrorBody { Code = code }, default);

    private static TimeSpan At(int seconds) => TimeSpan.FromSeconds(seconds);
}
