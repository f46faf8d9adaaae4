using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bot.Host.WebChat;

/// <summary>Writes HTML; every text and every attribute is encoded, and there is no other way to write one.</summary>
internal sealed class HtmlWriter
{
    // Chinese stays Chinese: half the bytes of character references, and readable in the source.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new(8192);

    /// <summary>An element with a text.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>An element with what <paramref name="content"/> writes.</summary>
    public HtmlWriter Element(
        string name, Action<HtmlWriter> content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        content(this);
        return Close(name);
    }

    /// <summary>An element without content: meta, link, input.</summary>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes);

    /// <summary>A text.</summary>
    public HtmlWriter Text(string text)
    {
        _html.Append(_encoder.Encode(text));
        return this;
    }

    /// <summary>What our own code wrote as markup, letter for letter.</summary>
    public HtmlWriter Markup(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private HtmlWriter Open(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute).Append("=\"").Append(_encoder.Encode(value)).Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    private HtmlWriter Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }
}
