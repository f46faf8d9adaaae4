using System.Globalization;
using System.Text.Json;

namespace Bot.Discord.Testing.Rest;

/// <summary>What goes wrong with a call.</summary>
public abstract record RestFault
{
    /// <summary>Another answer, and the call is not processed.</summary>
    /// <param name="Status">The status code.</param>
    /// <param name="Body">What it says.</param>
    /// <param name="ContentType">Of the body.</param>
    /// <param name="Headers">By name.</param>
    public sealed record Answer(
        int Status, string Body, string ContentType, IReadOnlyDictionary<string, string> Headers) : RestFault;

    /// <summary>The connection ends with RST before the body is read.</summary>
    public sealed record Dropped : RestFault;

    /// <summary>The call is processed, then the connection ends with RST: the answer is lost.</summary>
    public sealed record AnswerLost : RestFault;

    /// <summary>The call is processed when the gate opens.</summary>
    public sealed record Held(Gate Gate) : RestFault;

    /// <summary>The call is processed at once, and its answer comes later.</summary>
    public sealed record Slow(TimeSpan Time) : RestFault;

    /// <summary>The call is processed, and its answer has these headers too: a bucket that is empty, say.</summary>
    public sealed record WithHeaders(IReadOnlyDictionary<string, string> Headers) : RestFault;

    /// <summary>429 as the API gives it.</summary>
    /// <param name="retryAfter">In the body in seconds with fractions, in Retry-After rounded up.</param>
    /// <param name="scope">user, global or shared.</param>
    /// <param name="bucket">X-RateLimit-Bucket; null for none.</param>
    public static RestFault RateLimited(TimeSpan retryAfter, string scope = "user", string? bucket = "fake-bucket")
    {
        var headers = new Dictionary<string, string>
        {
            ["Retry-After"] = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = scope,
        };
        if (scope == "global")
        {
            headers["X-RateLimit-Global"] = "true";
        }

        if (bucket is not null)
        {
            headers["X-RateLimit-Bucket"] = bucket;
            headers["X-RateLimit-Remaining"] = "0";
            headers["X-RateLimit-Reset-After"] = retryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        return new Answer(429, LimitBody(retryAfter, scope == "global"), Json, headers);
    }

    /// <summary>429 whose headers tell nothing.</summary>
    public static RestFault RateLimitedWithoutHeaders(TimeSpan retryAfter) =>
        new Answer(429, LimitBody(retryAfter, isGlobal: false), Json, NoHeaders);

    /// <summary>429 of the proxy that bans an address: HTML, and nothing of the API.</summary>
    public static RestFault Banned() => new Answer(429, "<html>error code: 1015</html>", "text/html", NoHeaders);

    /// <summary>500, 502 or 503 with HTML.</summary>
    public static RestFault ServerError(int status) =>
        new Answer(status, $"<html><h1>{status}</h1></html>", "text/html", NoHeaders);

    /// <summary>401: the token is no longer good.</summary>
    public static RestFault Unauthorized() =>
        new Answer(401, """{"message":"401: Unauthorized","code":0}""", Json, NoHeaders);

    /// <summary>403: missing access.</summary>
    public static RestFault Forbidden() =>
        new Answer(403, """{"message":"Missing Access","code":50001}""", Json, NoHeaders);

    private const string Json = "application/json";

    private static Dictionary<string, string> NoHeaders => [];

    private static string LimitBody(TimeSpan retryAfter, bool isGlobal) => JsonSerializer.Serialize(new
    {
        message = "You are being rate limited.",
        retry_after = retryAfter.TotalSeconds,
        global = isGlobal,
    });
}
