using System.Buffers;
using System.Text.Json;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Discord.Interactions;

/// <summary>Renders a reply as a message of components (version 2): one container with its text, its picture, and the choices in
/// rows.</summary>
internal static class ReplyRenderer
{
    private const int NewMessage = 4;
    private const int UpdateMessage = 7;

    /// <summary>Renders it.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="isUpdate">True to put it in the place of the message that the button belongs to.</param>
    public static RenderedReply Render(Reply reply, bool isUpdate)
    {
        var type = isUpdate && !reply.IsBeside && reply.Visibility is Visibility.Private ? UpdateMessage : NewMessage;
        var files = MessageFiles.Of(reply);
        return new RenderedReply(
            Write(reply, type, MessageFiles.None),
            files.IsEmpty ? (ReadOnlyMemory<byte>?)null : Write(reply, type, files),
            files.All);
    }

    private static ReadOnlyMemory<byte> Write(Reply reply, int type, MessageFiles files)
    {
        var buffer = new ArrayBufferWriter<byte>(4_096);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("type", type);
        json.WriteStartObject("data");
        json.WriteNumber("flags", reply.Visibility is Visibility.Private
            ? MessageFlags.ComponentsV2 | MessageFlags.Ephemeral
            : MessageFlags.ComponentsV2);
        json.WriteStartObject("allowed_mentions");
        json.WriteStartArray("parse");
        json.WriteEndArray();
        json.WriteEndObject();
        if (!files.IsEmpty || type is UpdateMessage)
        {
            // On an update, files that are not named go.
            files.WriteList(json);
        }

        json.WriteStartArray("components");
        WriteContainer(json, reply, files);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteContainer(Utf8JsonWriter json, Reply reply, MessageFiles files)
    {
        json.WriteStartObject();
        json.WriteNumber("type", Components.Container);
        if (ColourOf(reply) is { } colour)
        {
            json.WriteNumber("accent_color", colour);
        }

        json.WriteStartArray("components");
        Components.WriteText(json, MessageText.Of(reply, files));
        files.WriteComponents(json);
        ChoiceRows.Write(json, reply);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // It only comes on top of the words.
    private static int? ColourOf(Reply reply) => reply.Blocks.OfType<Block.Level>().FirstOrDefault()?.Urgency switch
    {
        Urgency.EmergencyNow => 0xB3261E,
        Urgency.SameDay => 0xB35A00,
        _ => null,
    };
}
