using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Discord.Rest;

/// <summary>The answer to <c>GET /gateway/bot</c>.</summary>
internal sealed record GatewayBot
{
    /// <summary>Where to connect: wss, with or without a slash at the end. May be kept for reconnects.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>How many shards Discord recommends.</summary>
    [JsonPropertyName("shards")]
    public int Shards { get; init; } = 1;

    /// <summary>How many sessions may still be started. Not to be kept for long.</summary>
    [JsonPropertyName("session_start_limit")]
    public required SessionStartLimit SessionStartLimit { get; init; }

    /// <summary>Reads the outcome of a request; null where it failed or is of another form.</summary>
    public static GatewayBot? From(RestOutcome outcome)
    {
        try
        {
            return outcome is RestOutcome.Done done
                ? JsonSerializer.Deserialize(done.Body.Span, RestJson.Default.GatewayBot)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How many sessions (IDENTIFY) may be started.</summary>
/// <param name="Total">For 24 hours.</param>
/// <param name="Remaining">Of them, now.</param>
/// <param name="ResetAfter">Milliseconds until all are back.</param>
/// <param name="MaxConcurrency">How many in five seconds.</param>
internal sealed record SessionStartLimit(
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("remaining")] int Remaining,
    [property: JsonPropertyName("reset_after")] long ResetAfter,
    [property: JsonPropertyName("max_concurrency")] int MaxConcurrency);
