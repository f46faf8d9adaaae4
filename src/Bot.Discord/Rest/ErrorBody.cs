using System.Globalization;
using System.Text.Json;

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
    public int Code { get; init; }

    /// <summary>Seconds to wait, on 429.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>True where the global limit was met.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Reads a body; null where it is not Discord's JSON, such as a page of the proxy before it. A member that is
    /// nothing of its kind is as if missing, and takes no other along.</summary>
    public static ErrorBody? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root ? Read(root) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter where half of a surrogate pair stands in a text.
            return null;
        }
    }

    private static ErrorBody Read(JsonElement root) => new()
    {
        Code = int.TryParse(TextOf(root, "code"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) ? code : 0,
        RetryAfter = double.TryParse(TextOf(root, "retry_after"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null,
        IsGlobal = root.TryGetProperty("global", out var global) && global.ValueKind is JsonValueKind.True,
    };

    // Numbers may stand in quotation marks.
    private static string? TextOf(JsonElement root, string name) => !root.TryGetProperty(name, out var member) ? null
        : member.ValueKind switch
        {
            JsonValueKind.Number => member.GetRawText(),
            JsonValueKind.String => member.GetString(),
            _ => null,
        };
}
