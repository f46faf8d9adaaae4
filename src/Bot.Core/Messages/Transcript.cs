using System.Globalization;
using System.Text;

namespace Bot.Core.Messages;

/// <summary>A reply as plain text: what the golden files hold, and what a terminal shows.</summary>
public static class Transcript
{
    private const string Tick = "✓ ";

    /// <summary>Writes title, blocks and numbered choices; lines end with LF.</summary>
    public static string Of(Reply reply)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(reply.Title).Append('\n');
        foreach (var block in reply.Blocks.Select(Of).Where(static block => block.Length > 0))
        {
            text.Append('\n').Append(block);
        }

        var number = 0;
        foreach (var group in reply.Choices)
        {
            text.Append('\n');
            WriteHeading(text, group.Prompt);
            foreach (var choice in group.Choices)
            {
                number++;
                text.Append(CultureInfo.InvariantCulture, $"  [{number}] {(choice.IsChosen ? Tick : "")}{choice.Text ?? choice.Label}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Writes one block.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        Write(text, block);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Text paragraph:
                WriteHeading(text, paragraph.Heading);
                text.Append(paragraph.Body).Append('\n');
                break;
            case Block.List list:
                WriteHeading(text, list.Heading);
                WriteItems(text, list.Items);
                break;
            case Block.Box box:
                WriteHeading(text, box.Heading);
                WriteItems(text, box.Items);
                break;
            case Block.Progress progress:
                text.Append(progress.Body).Append('\n');
                break;
            case Block.Document document:
                WriteDocument(text, document);
                break;
            case Block.Picture:
                // Nothing to read: the list that it belongs to says the same.
                break;
            case Block.Level level:
                text.Append("!! ").Append(level.Name).Append('\n').Append(level.Do).Append('\n');
                break;
            case Block.Numbers numbers:
                WriteItems(text, numbers.Lines.Select(static line => line.Text));
                break;
            case Block.Sources sources:
                WriteHeading(text, sources.Links.Count > 0 ? sources.Heading : null);
                WriteItems(text, sources.Links.Select(Of));
                text.Append(sources.Status).Append('\n');
                break;
            case Block.Notice notice:
                text.Append(notice.Body).Append('\n');
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteDocument(StringBuilder text, Block.Document document)
    {
        text.Append("--- ").Append(document.Title).Append(" ---\n");
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            Write(text, block);
        }

        text.Append("---\n");
    }

    private static string Of(SourceLink link) =>
        link.Note.Length > 0
            ? $"{link.Text} ({link.Note})\n  {link.Address.AbsoluteUri}"
            : $"{link.Text}\n  {link.Address.AbsoluteUri}";

    private static void WriteHeading(StringBuilder text, string? heading)
    {
        if (!string.IsNullOrEmpty(heading))
        {
            text.Append("## ").Append(heading).Append('\n');
        }
    }

    private static void WriteItems(StringBuilder text, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append("- ").Append(item).Append('\n');
        }
    }
}
