using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Bot.Discord.Rest;

/// <summary>What a request carries: JSON, alone or with files (Discord, Uploading Files).</summary>
/// <param name="Bytes">Empty for none.</param>
/// <param name="ContentType">How they are to be read.</param>
internal readonly record struct RequestBody(ReadOnlyMemory<byte> Bytes, MediaTypeHeaderValue ContentType)
{
    // No JSON, text or picture of ours holds it.
    private const string Boundary = "calfbot-5f0c1a7be2d94c83";

    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly MediaTypeHeaderValue _multipart =
        new("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", Boundary) } };

    /// <summary>JSON in UTF-8.</summary>
    public static implicit operator RequestBody(ReadOnlyMemory<byte> json) => new(json, _json);

    /// <summary>JSON in UTF-8.</summary>
    public static implicit operator RequestBody(byte[] json) => new(json, _json);

    /// <summary>JSON that names the files by their place, and the files.</summary>
    public static RequestBody Of(ReadOnlyMemory<byte> json, IReadOnlyList<Attachment> attachments)
    {
        if (attachments.Count == 0)
        {
            return json;
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length + attachments.Sum(static file => file.Content.Length) + 1_024);
        WritePart(buffer, "name=\"payload_json\"", "application/json", json);
        for (var i = 0; i < attachments.Count; i++)
        {
            var file = attachments[i];
            var name = string.Create(CultureInfo.InvariantCulture, $"name=\"files[{i}]\"; filename=\"{file.Name}\"");
            WritePart(buffer, name, file.ContentType, file.Content);
        }

        Write(buffer, $"--{Boundary}--\r\n");
        return new RequestBody(buffer.WrittenMemory, _multipart);
    }

    private static void WritePart(ArrayBufferWriter<byte> buffer, string disposition, string contentType, ReadOnlyMemory<byte> content)
    {
        Write(buffer, $"--{Boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {contentType}\r\n\r\n");
        buffer.Write(content.Span);
        Write(buffer, "\r\n");
    }

    private static void Write(ArrayBufferWriter<byte> buffer, string text) => Encoding.ASCII.GetBytes(text, buffer);
}
