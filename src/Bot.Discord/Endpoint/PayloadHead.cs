using System.Globalization;
using System.Text.Json;

namespace Bot.Discord.Endpoint;

/// <summary>What the endpoint itself needs of an interaction; all else is for the handler.</summary>
/// <param name="Type">The type; 1 is PING.</param>
/// <param name="Id">The snowflake; null where there is none.</param>
internal readonly record struct PayloadHead(int Type, ulong? Id)
{
    /// <summary>Reads a body to its end; null for what is no JSON object with a type, or no text.</summary>
    public static PayloadHead? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            return reader.TokenType is JsonTokenType.StartObject ? ReadObject(ref reader) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter where half of a surrogate pair stands in a name or text.
            return null;
        }
    }

    private static PayloadHead? ReadObject(ref Utf8JsonReader reader)
    {
        (int? type, ulong? id) = (null, null);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (isType, isId) = (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("id"u8));
            reader.Read();
            if (isType)
            {
                type = reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
            }
            else if (isId)
            {
                id = SnowflakeOf(ref reader);
            }

            reader.Skip();
        }

        // Reads on, so that anything behind the object is a fault.
        reader.Read();
        return type is { } known ? new PayloadHead(known, id) : null;
    }

    private static ulong? SnowflakeOf(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String
        && ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
