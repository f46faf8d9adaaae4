using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Discord.Rest;

/// <summary>What the headers of an answer say about limits. Each may be missing.</summary>
internal readonly record struct RateLimitHeaders
{
    /// <summary>Longest wait that is believed; beyond it a number is taken as a fault.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    /// <summary>How many requests fit into the bucket.</summary>
    public int? Limit { get; init; }

    /// <summary>How many are left until it is full again.</summary>
    public int? Remaining { get; init; }

    /// <summary>Time until it is full again.</summary>
    public TimeSpan? ResetAfter { get; init; }

    /// <summary>Name of the bucket, the same for all its routes, without the major parameter.</summary>
    public string? Bucket { get; init; }

    /// <summary>On 429: user, global or shared.</summary>
    public string? Scope { get; init; }

    /// <summary>On 429: the global limit was met.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>On 429: time to wait, in whole seconds.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where the limit belongs to a resource that others use too: no fault of ours.</summary>
    public bool IsShared => Scope is "shared";

    /// <summary>True where a bucket is described.</summary>
    public bool HasBucket => Limit > 0 && Remaining >= 0 && ResetAfter is not null;

    /// <summary>Reads the headers of an answer.</summary>
    public static RateLimitHeaders Read(HttpResponseHeaders headers)
    {
        var all = headers.NonValidated;
        return new()
        {
            Limit = Number(Value(all, "X-RateLimit-Limit")),
            Remaining = Number(Value(all, "X-RateLimit-Remaining")),
            ResetAfter = Seconds(Value(all, "X-RateLimit-Reset-After")),
            Bucket = Value(all, "X-RateLimit-Bucket"),
            Scope = Value(all, "X-RateLimit-Scope"),
            IsGlobal = Value(all, "X-RateLimit-Global") is { } isGlobal && bool.TryParse(isGlobal, out var met) && met,
            RetryAfter = Seconds(Value(all, "Retry-After")),
        };
    }

    /// <summary>A number of seconds as a time; null where it is none, or one that cannot be meant.</summary>
    public static TimeSpan? Time(double? seconds) =>
        seconds is >= 0 and { } number && number <= Longest.TotalSeconds ? TimeSpan.FromSeconds(number) : null;

    private static TimeSpan? Seconds(string? text) => Time(
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Value(HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.ToString() : null;
}
