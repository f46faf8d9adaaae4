using System.Buffers;
using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>Writes what we send, as JSON in UTF-8.</summary>
/// <param name="token">The bot's token, without "Bot".</param>
/// <param name="shard">Which shard of how many this is.</param>
internal sealed class PayloadWriter(string token, (int Id, int Count) shard)
{
    // Interactions come whatever the intents are; everything else would only cost memory.
    private const int Intents = 0;
    private const string Client = "calfbot";

    /// <summary>Writes one message; far below the 4,096 bytes that are allowed.</summary>
    public ReadOnlyMemory<byte> Write(GatewayPayload payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        switch (payload)
        {
            case GatewayPayload.Heartbeat beat:
                Begin(json, Opcode.Heartbeat);
                WriteSequence(json, beat.Sequence);
                break;
            case GatewayPayload.Identify:
                Begin(json, Opcode.Identify);
                WriteIdentify(json);
                break;
            case GatewayPayload.Resume resume:
                Begin(json, Opcode.Resume);
                WriteResume(json, resume);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void Begin(Utf8JsonWriter json, Opcode op)
    {
        json.WriteNumber("op", (int)op);
        json.WritePropertyName("d");
    }

    private static void WriteSequence(Utf8JsonWriter json, long? sequence)
    {
        if (sequence is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteIdentify(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("token", token);
        json.WriteNumber("intents", Intents);
        json.WriteStartArray("shard");
        json.WriteNumberValue(shard.Id);
        json.WriteNumberValue(shard.Count);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("os", OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        json.WriteString("browser", Client);
        json.WriteString("device", Client);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResume(Utf8JsonWriter json, GatewayPayload.Resume resume)
    {
        json.WriteStartObject();
        json.WriteString("token", token);
        json.WriteString("session_id", resume.SessionId);
        json.WriteNumber("seq", resume.Sequence);
        json.WriteEndObject();
    }
}
