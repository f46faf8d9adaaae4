using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Discord.Rest;

/// <summary>What Discord says with a fault, as far as it decides anything. Its prose is not kept.</summary>
internal sealed record ErrorBody
{
    /// <summary>The interaction is unknown: too late, or never there.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>The message is unknown; its webhook may still live.</summary>
    public const int UnknownMessage = 10008;

    /// <summary>The interaction has been answered.</summary>
    public const int AlreadyAcknowledged = 40060;

    /// <summary>Discord's code for the fault; 0 where there is none.</summary>
    [JsonPropertyName("code")]
    public int Code { get; init; }

    /// <summary>Seconds to wait, on 429.</summary>
    [JsonPropertyName("retry_after")]
    public double? RetryAfter { get; init; }

    /// <summary>True where the global limit was met.</summary>
    [JsonPropertyName("global")]
    public bool IsGlobal { get; init; }

    /// <summary>Reads a body; null where it is not Discord's JSON, such as a page of the proxy before it.</summary>
    public static ErrorBody? Read(ReadOnlySpan<byte> body)
    {
        if (!body.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(body, RestJson.Default.ErrorBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
