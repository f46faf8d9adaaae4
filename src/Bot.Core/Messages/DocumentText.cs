using System.Diagnostics;
using System.Text;

namespace Bot.Core.Messages;

/// <summary>A text to hand on as people paste it elsewhere: lines, without any markup.</summary>
public static class DocumentText
{
    /// <summary>Title and blocks; lines end with LF.</summary>
    public static string Of(Block.Document document)
    {
        var text = new StringBuilder(document.Title).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            foreach (var line in LinesOf(block))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Block.Text { Heading: { Length: > 0 } heading } text => [heading, text.Body],
        Block.Text text => [text.Body],
        Block.List list => list.Items.Select(static item => $"- {item}").Prepend(list.Heading ?? ""),
        Block.Notice notice => [notice.Body],
        _ => throw new UnreachableException(),
    };
}
