using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>Shows a text to hand on: to read, to print on one sheet, and, where a script runs, to copy.</summary>
internal static class DocumentRenderer
{
    private const string TextId = "document-text";

    public static void Render(HtmlWriter html, Block.Document document, Reply reply, PageFrame frame)
    {
        // The text field holds the same as plain text, for the clipboard. Without a script the buttons stay hidden, because
        // they do nothing.
        html.Element("p", _ => Buttons(html, reply.Locale, frame), ("class", "scripted"), ("hidden", ""))
            .Element("textarea", DocumentText.Of(document), ("id", TextId), ("hidden", ""), ("readonly", ""))
            .Element(
                "article",
                _ => Content(html, document, reply, frame),
                ("class", "document"),
                ("lang", document.Locale.Tag),
                ("aria-labelledby", "document-title"));
    }

    private static void Content(HtmlWriter html, Block.Document document, Reply reply, PageFrame frame)
    {
        html.Element("h2", document.Title, ("id", "document-title"));
        var blocks = new BlockRenderer(html, reply, frame);
        foreach (var block in document.Blocks)
        {
            blocks.Render(block);
        }
    }

    private static void Buttons(HtmlWriter html, Locale locale, PageFrame frame) => html
        .Element(
            "button", frame.Text(locale, SurfaceKeys.WebCopy), ("type", "button"), ("class", "choice"), ("data-copy", TextId))
        .Element("button", frame.Text(locale, SurfaceKeys.WebPrint), ("type", "button"), ("class", "choice"), ("data-print", ""));
}
