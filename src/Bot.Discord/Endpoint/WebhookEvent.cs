using System.Globalization;
using System.Text.Json;

namespace Bot.Discord.Endpoint;

/// <summary>What Discord tells outside of interactions.</summary>
internal abstract record WebhookEvent
{
    private const int PingType = 0;
    private const int EventType = 1;

    private WebhookEvent()
    {
    }

    /// <summary>Asks whether anybody is there.</summary>
    internal sealed record Ping : WebhookEvent;

    /// <summary>A user took the application away from a server or the account.</summary>
    /// <param name="User">The user's snowflake.</param>
    internal sealed record Deauthorized(ulong User) : WebhookEvent;

    /// <summary>Something else, known or not.</summary>
    internal sealed record Other : WebhookEvent;

    /// <summary>Reads a body; null for what is no event.</summary>
    public static WebhookEvent? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return TypeOf(document.RootElement) switch
            {
                PingType => new Ping(),
                EventType => Event(Member(document.RootElement, "event")),
                null => null,
                _ => new Other(),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter where half of a surrogate pair stands in a name or text.
            return null;
        }
    }

    private static int? TypeOf(JsonElement root) =>
        Member(root, "type") is { ValueKind: JsonValueKind.Number } type && type.TryGetInt32(out var number) ? number : null;

    private static WebhookEvent? Event(JsonElement? body)
    {
        if (TextOf(body, "type") is not { } type)
        {
            return null;
        }

        if (type is not "APPLICATION_DEAUTHORIZED")
        {
            return new Other();
        }

        var id = TextOf(Member(Member(body, "data"), "user"), "id");
        return ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var user)
            ? new Deauthorized(user)
            : null;
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var member) ? member : null;

    private static string? TextOf(JsonElement? parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
