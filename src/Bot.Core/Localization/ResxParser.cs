using System.Text;
using System.Xml;

namespace Bot.Core.Localization;

/// <summary>Where an element stands in the text of its file, start tag to end tag.</summary>
internal readonly record struct TextSpan(int Start, int End);

/// <summary>An entry and the places that an edit replaces.</summary>
internal sealed record ResxNode(ResxEntry Entry, TextSpan Value, TextSpan? Comment);

/// <summary>Reads the strings of a .resx document: no document type, no entity, no type, no file reference.</summary>
internal sealed class ResxParser
{
    private static readonly XmlReaderSettings _settings = new()
    {
        // No DTD means no entity expansion and nothing that is fetched.
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = false,
        MaxCharactersInDocument = ResxDocument.MaxBytes,
    };

    private readonly string _text;
    private readonly int[] _lineStarts;
    private readonly List<ResxNode> _nodes = [];
    private readonly List<ResxFault> _faults = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private ResxParser(string text)
    {
        _text = text;
        _lineStarts = LineStarts(text);
    }

    public static (IReadOnlyList<ResxNode> Nodes, IReadOnlyList<ResxFault> Faults) Parse(string text)
    {
        var parser = new ResxParser(text);
        using var reader = XmlReader.Create(new StringReader(text), _settings);
        try
        {
            parser.ReadRoot(reader);
        }
        catch (XmlException exception)
        {
            // The message of the framework may quote the file; the place is enough.
            var documentType = parser.LineOfDocumentType();
            parser._faults.Add(documentType > 0
                ? new(documentType, "", ResxFault.Xml, "A document type is not read.")
                : new(exception.LineNumber, "", ResxFault.Xml, "This is not well-formed XML."));
        }

        return (parser._nodes, parser._faults);
    }

    private void ReadRoot(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader.Name != "root")
        {
            Fault(reader, "", ResxFault.Structure, "The file does not begin with <root>.");
            return;
        }

        // A file that declares another encoding was not written as the UTF-8 that it is read as.
        var declaration = _text.AsSpan(0, Math.Max(0, _text.IndexOf("?>", StringComparison.Ordinal)));
        if (declaration.Contains("encoding", StringComparison.Ordinal)
            && !declaration.Contains("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            Fault(reader, "", ResxFault.Encoding, "The file declares an encoding other than UTF-8.");
        }

        reader.Read();
        while (!reader.EOF)
        {
            ReadChild(reader);
        }
    }

    private void ReadChild(XmlReader reader)
    {
        if (reader.NodeType is not XmlNodeType.Element)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Fault(reader, "", ResxFault.Structure, "There is text outside of the entries.");
            }

            reader.Read();
            return;
        }

        switch (reader.LocalName)
        {
            case "data":
                ReadData(reader);
                break;
            case "resheader" or "schema":
                reader.Skip();
                break;
            default:
                var code = reader.LocalName is "metadata" or "assembly" ? ResxFault.Type : ResxFault.Structure;
                Fault(reader, reader.GetAttribute("name") ?? "", code, $"<{reader.LocalName}> is not read here.");
                reader.Skip();
                break;
        }
    }

    private void ReadData(XmlReader reader)
    {
        var line = Line(reader);
        var key = reader.GetAttribute("name") ?? "";
        if (reader.GetAttribute("type") is not null || reader.GetAttribute("mimetype") is not null)
        {
            _faults.Add(new(line, key, ResxFault.Type, "Only plain strings are read."));
            reader.Skip();
            return;
        }

        if (!_keys.Add(key))
        {
            _faults.Add(new(line, key, ResxFault.DuplicateKey, "The key stands here a second time."));
        }

        if (ReadParts(reader, key) is { Value: { } value, Comment: var comment })
        {
            _nodes.Add(new(
                new ResxEntry(key, value.Text, comment?.Text ?? "", line), value.Span, comment?.Span));
        }
        else
        {
            _faults.Add(new(line, key, ResxFault.Structure, "The entry has no <value>."));
        }
    }

    private ((string Text, TextSpan Span)? Value, (string Text, TextSpan Span)? Comment) ReadParts(
        XmlReader reader, string key)
    {
        (string, TextSpan)? value = null;
        (string, TextSpan)? comment = null;
        using var parts = reader.ReadSubtree();
        parts.Read();
        parts.Read();
        while (!parts.EOF)
        {
            if (parts is { NodeType: XmlNodeType.Element, LocalName: "value" } && value is null)
            {
                value = ReadElement(parts, key);
            }
            else if (parts is { NodeType: XmlNodeType.Element, LocalName: "comment" } && comment is null)
            {
                comment = ReadElement(parts, key);
            }
            else
            {
                if (parts.NodeType is XmlNodeType.Element or XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    Fault(parts, key, ResxFault.Structure, "An entry has one <value> and one <comment>.");
                }

                parts.Read();
            }
        }

        return (value, comment);
    }

    private (string Text, TextSpan Span) ReadElement(XmlReader reader, string key)
    {
        var start = Offset(reader) - 1;
        if (reader.IsEmptyElement)
        {
            var end = _text.IndexOf('>', start) + 1;
            reader.Read();
            return ("", new TextSpan(start, end));
        }

        var depth = reader.Depth;
        var content = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                Fault(reader, key, ResxFault.Structure, "A text has no elements in it.");
            }
            else if (reader.NodeType is not (XmlNodeType.Comment or XmlNodeType.ProcessingInstruction))
            {
                content.Append(reader.Value);
            }
        }

        var close = _text.IndexOf('>', Offset(reader)) + 1;
        reader.Read();
        return (content.ToString(), new TextSpan(start, close));
    }

    private void Fault(XmlReader reader, string key, string code, string message) =>
        _faults.Add(new(Line(reader), key, code, message));

    private static int Line(XmlReader reader) => reader is IXmlLineInfo info ? info.LineNumber : 0;

    private int Offset(XmlReader reader)
    {
        var info = (IXmlLineInfo)reader;
        return _lineStarts[info.LineNumber - 1] + info.LinePosition - 1;
    }

    // The framework refuses a document type without saying where it stands.
    private int LineOfDocumentType()
    {
        var start = _text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? 0 : _lineStarts.Count(lineStart => lineStart <= start);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isLineEnd)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
