using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Core.Messages;
using Bot.Discord.Rest;

namespace Bot.Discord.Interactions;

/// <summary>The files of a message: the drawing of a question, and a text to hand on that is too long to stand in it.</summary>
internal sealed class MessageFiles
{
    private const string TextName = "calfbot.txt";

    private readonly IReadOnlyList<(Block Block, Attachment File, string Description)> _files;

    private MessageFiles(IReadOnlyList<(Block, Attachment, string)> files) => _files = files;

    /// <summary>No files.</summary>
    public static MessageFiles None { get; } = new([]);

    /// <summary>True where there are none.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Their contents.</summary>
    public IReadOnlyList<Attachment> All => [.. _files.Select(static file => file.File)];

    /// <summary>Those of a reply.</summary>
    public static MessageFiles Of(Reply reply)
    {
        var pictures = reply.Blocks.OfType<Block.Picture>()
            .Select(static picture => ((Block)picture, Pictures.Of(picture.Name), picture.Alternative));
        var documents = reply.Blocks.OfType<Block.Document>().Where(_ => !MessageText.IsWhole(reply))
            .Select(static document => ((Block)document, TextOf(document), document.Title));
        return new MessageFiles([.. pictures, .. documents]);
    }

    /// <summary>True where a block stands in a file instead of the text.</summary>
    public bool Hold(Block block) => _files.Any(file => ReferenceEquals(file.Block, block));

    /// <summary>Names the files of a message; those that it had and are not named go.</summary>
    public void WriteList(Utf8JsonWriter json)
    {
        json.WriteStartArray("attachments");
        for (var i = 0; i < _files.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", i.ToString(CultureInfo.InvariantCulture));
            json.WriteString("filename", _files[i].File.Name);
            json.WriteString("description", Components.Shortened(_files[i].Description, PlatformLimits.FileDescription));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Shows them in the message.</summary>
    public void WriteComponents(Utf8JsonWriter json)
    {
        foreach (var (block, file, description) in _files)
        {
            if (block is Block.Picture picture)
            {
                WritePicture(json, file, description);
                Components.WriteText(json, $"-# {Markdown.Escape(string.Join(" · ", picture.Parts))}");
            }
            else
            {
                json.WriteStartObject();
                json.WriteNumber("type", Components.File);
                WriteMedia(json, "file", file);
                json.WriteEndObject();
            }
        }
    }

    private static void WritePicture(Utf8JsonWriter json, Attachment file, string description)
    {
        json.WriteStartObject();
        json.WriteNumber("type", Components.MediaGallery);
        json.WriteStartArray("items");
        json.WriteStartObject();
        WriteMedia(json, "media", file);
        json.WriteString("description", Components.Shortened(description, PlatformLimits.FileDescription));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMedia(Utf8JsonWriter json, string name, Attachment file)
    {
        json.WriteStartObject(name);
        json.WriteString("url", $"attachment://{file.Name}");
        json.WriteEndObject();
    }

    private static Attachment TextOf(Block.Document document) => new(
        TextName,
        "text/plain; charset=utf-8",
        Encoding.UTF8.GetBytes(DocumentText.Of(document)));
}
