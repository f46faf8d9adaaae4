using System.Text;
using Bot.Discord.Rest;
using Xunit;

namespace Bot.Discord.Tests.Rest;

/// <summary>What is understood of bodies and headers, and that nothing else does harm.</summary>
public sealed class ErrorBodyTests
{
    [Theory]
    [InlineData("""{"message": "x", "code": 40060}""", 40060, null, false)]
    [InlineData("""  {"retry_after": 0.3, "global": true, "message": "x"}""", 0, 0.3, true)]
    [InlineData("""{"code": "10062", "errors": {"data": [{"code": "X"}]}}""", 10062, null, false)]
    [InlineData("{}", 0, null, false)]
    [InlineData("""{"code": {}, "retry_after": 0.3, "global": true}""", 0, 0.3, true)]
    [InlineData("""{"code": null, "retry_after": 0.3, "global": null}""", 0, 0.3, false)]
    [InlineData("""{"code": "many", "retry_after": "0.3", "global": "yes"}""", 0, 0.3, false)]
    [InlineData("""{"code": 1e300, "retry_after": [1], "global": 1}""", 0, null, false)]
    [InlineData("""{"message": "\ud800", "code": 40060}""", 40060, null, false)]
    public void Discords_words_are_read(string body, int code, double? retryAfter, bool isGlobal) => Assert.Equal(
        new ErrorBody { Code = code, RetryAfter = retryAfter, IsGlobal = isGlobal }, ErrorBody.Read(Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData("")]
    [InlineData("<html>error code: 1015</html>")]
    [InlineData("error code: 1015")]
    [InlineData("{\"code\": ")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Anything_else_is_no_body_of_Discords(string body) => Assert.Null(ErrorBody.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void The_headers_of_a_limit_are_read()
    {
        var headers = Headers(
            ("X-RateLimit-Limit", "10"), ("X-RateLimit-Remaining", "9"), ("X-RateLimit-Reset-After", "64.57"),
            ("X-RateLimit-Bucket", "abcd1234"), ("X-RateLimit-Scope", "shared"), ("X-RateLimit-Global", "true"),
            ("Retry-After", "65"));

        Assert.Equal(
            new RateLimitHeaders
            {
                Limit = 10,
                Remaining = 9,
                ResetAfter = TimeSpan.FromSeconds(64.57),
                Bucket = "abcd1234",
                Scope = "shared",
                IsGlobal = true,
                RetryAfter = TimeSpan.FromSeconds(65),
            },
            headers);
        Assert.True(headers is { HasBucket: true, IsShared: true });
    }

    [Theory]
    [InlineData("X-RateLimit-Limit", "-1")]
    [InlineData("X-RateLimit-Limit", "many")]
    [InlineData("X-RateLimit-Remaining", "99999999999")]
    [InlineData("X-RateLimit-Reset-After", "-1")]
    [InlineData("X-RateLimit-Reset-After", "1e300")]
    [InlineData("X-RateLimit-Reset-After", "NaN")]
    [InlineData("X-RateLimit-Global", "perhaps")]
    [InlineData("Retry-After", "Fri, 31 Dec 2027 23:59:59 GMT")]
    public void A_header_that_makes_no_sense_is_as_if_missing(string name, string value) =>
        Assert.Equal(default, Headers((name, value)));

    [Fact]
    public void The_answer_about_the_gateway_is_read()
    {
        var body = """
            {"url": "wss://gateway.discord.gg", "shards": 9, "session_start_limit":
            {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}, "new": []}
            """;

        var read = GatewayBot.From(new RestOutcome.Done(200, Encoding.UTF8.GetBytes(body)));

        Assert.Equal(new SessionStartLimit(1000, 999, 14_400_000, 1), read?.SessionStartLimit);
        Assert.Equal(("wss://gateway.discord.gg", 9), (read?.Url, read?.Shards));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("null")]
    public void Another_answer_about_the_gateway_is_none(string body) =>
        Assert.Null(GatewayBot.From(new RestOutcome.Done(200, Encoding.UTF8.GetBytes(body))));

    [Fact]
    public void No_answer_about_the_gateway_is_none() => Assert.Null(GatewayBot.From(new RestOutcome.TimedOut()));

    private static RateLimitHeaders Headers(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value));
        }

        return RateLimitHeaders.Read(response.Headers);
    }
}
