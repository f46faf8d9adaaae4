using System.Text;

namespace Bot.Core.Localization;

/// <summary>A .resx file as text and entries. What is not edited stays as it was, byte for byte: byte-order mark,
/// line ends, order, header and white space.</summary>
public sealed class ResxDocument
{
    /// <summary>The largest file that is read, in bytes; our largest is a quarter of it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly bool _hasByteOrderMark;
    private readonly IReadOnlyList<ResxNode> _nodes;

    private ResxDocument(string text, bool hasByteOrderMark, IReadOnlyList<ResxNode> nodes)
    {
        _text = text;
        _hasByteOrderMark = hasByteOrderMark;
        _nodes = nodes;
        Entries = [.. nodes.Select(static node => node.Entry)];
    }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<ResxEntry> Entries { get; }

    /// <summary>Reads a file; never throws for what is in it.</summary>
    public static ResxReading Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            return Refuse(ResxFault.Size, $"The file is larger than {MaxBytes} bytes.");
        }

        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
                .GetString(content);
            var hasByteOrderMark = text.StartsWith(ByteOrderMark);
            return Parse(hasByteOrderMark ? text[1..] : text, hasByteOrderMark);
        }
        catch (DecoderFallbackException)
        {
            return Refuse(ResxFault.Encoding, "The file is not UTF-8.");
        }
    }

    /// <summary>A copy in which the comment of <paramref name="key"/> ends with the mark for
    /// <paramref name="hash"/>. A mark that is there already changes its digits only; the rest of the comment stays
    /// letter for letter, entities and all.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public ResxDocument WithSourceHash(string key, string hash)
    {
        var node = Find(key);
        if (node.Comment is not { } comment)
        {
            var element = $"<comment>{SourceHash.With(null, hash)}</comment>";
            return Splice(new TextSpan(node.Value.End, node.Value.End), IndentOf(node.Value.Start) + element);
        }

        var old = SourceHash.In(node.Entry.Comment);
        var written = old is null ? -1 : _text.LastIndexOf(old, comment.End - 1, comment.End - comment.Start, StringComparison.Ordinal);
        return written >= 0
            ? Splice(new TextSpan(written, written + old!.Length), hash)
            : Splice(comment, $"<comment>{Escape(SourceHash.With(node.Entry.Comment, hash))}</comment>");
    }

    /// <summary>The file's content.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_hasByteOrderMark ? ByteOrderMark + _text : _text);

    private static ResxReading Parse(string text, bool hasByteOrderMark)
    {
        var (nodes, faults) = ResxParser.Parse(text);
        return faults.Count > 0
            ? new ResxReading.Refused(faults)
            : new ResxReading.Read(new ResxDocument(text, hasByteOrderMark, nodes));
    }

    private static ResxReading.Refused Refuse(string code, string message) => new([new(0, "", code, message)]);

    private ResxNode Find(string key) =>
        _nodes.FirstOrDefault(node => node.Entry.Key == key) ?? throw new KeyNotFoundException(key);

    private ResxDocument Splice(TextSpan span, string replacement) =>
        Parse(string.Concat(_text.AsSpan(0, span.Start), replacement, _text.AsSpan(span.End)), _hasByteOrderMark) is
            ResxReading.Read { Document: var edited }
            ? edited
            : throw new InvalidOperationException("An edit broke the file; nothing was written.");

    private string IndentOf(int start)
    {
        var indentStart = start;
        while (indentStart > 0 && char.IsWhiteSpace(_text[indentStart - 1]))
        {
            indentStart--;
        }

        return _text[indentStart..start];
    }

    private string Escape(string value)
    {
        var escaped = value
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        return _text.Contains("\r\n", StringComparison.Ordinal)
            ? escaped.Replace("\n", "\r\n", StringComparison.Ordinal)
            : escaped;
    }
}
