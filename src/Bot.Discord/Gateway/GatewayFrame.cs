using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>One message of the gateway.</summary>
/// <param name="Op">What it is; numbers that we do not know are kept.</param>
/// <param name="Sequence">Counts dispatches of a session; null on everything else.</param>
/// <param name="Event">The name of a dispatched event; null on everything else.</param>
/// <param name="Data">The value of "d" as JSON in UTF-8; empty where it is missing.</param>
internal readonly record struct GatewayFrame(Opcode Op, long? Sequence, string? Event, ReadOnlyMemory<byte> Data)
{
    /// <summary>Reads a message; null where it is no JSON object with an "op".</summary>
    /// <param name="message">UTF-8; the data of the frame is a part of it, not a copy.</param>
    public static GatewayFrame? Parse(ReadOnlyMemory<byte> message)
    {
        try
        {
            var reader = new Utf8JsonReader(message.Span);
            return reader.Read() && reader.TokenType is JsonTokenType.StartObject ? ReadFields(ref reader, message) : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static GatewayFrame? ReadFields(ref Utf8JsonReader reader, ReadOnlyMemory<byte> message)
    {
        var (op, frame) = ((int?)null, new GatewayFrame());
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.ValueTextEquals("op"u8) ? 'o' : reader.ValueTextEquals("s"u8) ? 's'
                : reader.ValueTextEquals("t"u8) ? 't' : reader.ValueTextEquals("d"u8) ? 'd' : ' ';
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            switch (name)
            {
                case 'o':
                    op = reader.GetInt32();
                    break;
                case 's' when reader.TokenType is not JsonTokenType.Null:
                    frame = frame with { Sequence = reader.GetInt64() };
                    break;
                case 't':
                    frame = frame with { Event = reader.GetString() };
                    break;
                default:
                    reader.Skip();
                    frame = name is 'd' ? frame with { Data = message[start..(int)reader.BytesConsumed] } : frame;
                    break;
            }
        }

        // Behind the object there is nothing.
        return reader.TokenType is JsonTokenType.EndObject && !reader.Read() && op is { } number
            ? frame with { Op = (Opcode)number }
            : null;
    }
}
