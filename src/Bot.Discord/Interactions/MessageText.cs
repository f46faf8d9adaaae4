using System.Globalization;
using System.Text;
using Bot.Core.Messages;

namespace Bot.Discord.Interactions;

/// <summary>The words of a message as one text: the title, the blocks, and the choices that a select cannot show in full.</summary>
internal static class MessageText
{
    /// <summary>True where all of a reply fits into one message.</summary>
    public static bool IsWhole(Reply reply) => Fits(Join(reply, MessageFiles.None), reply);

    /// <summary>Writes it. The linter sees to it that pages fit; what is made for one person and does not fit is cut at a line.
    /// </summary>
    public static string Of(Reply reply, MessageFiles files)
    {
        var text = Join(reply, files);
        return Fits(text, reply) ? text : Cut(text, reply);
    }

    /// <summary>The heading above a row of buttons; a select shows it itself.</summary>
    public static string HeadingOf(ChoiceGroup group) =>
        group.Style is ChoiceStyle.Buttons && group.Prompt.Length > 0 ? $"### {Markdown.Escape(group.Prompt)}" : "";

    private static string Join(Reply reply, MessageFiles files) => string.Join(
        "\n\n",
        reply.Blocks.Where(block => !files.Hold(block)).Select(Markdown.Of)
            .Prepend($"# {Markdown.Escape(reply.Title)}")
            .Concat(reply.Choices.Select(Options))
            .Where(static part => part.Length > 0));

    // The numbers of the options are those in the select.
    private static string Options(ChoiceGroup group) => group.Choices.Any(static choice => choice.Text is not null)
        ? string.Join('\n', group.Choices.Select(static (choice, at) => string.Create(
            CultureInfo.InvariantCulture, $"{at + 1}. {Markdown.Escape(choice.Text ?? choice.Label)}")))
        : "";

    // Headings above buttons are texts of their own.
    private static bool Fits(string text, Reply reply)
    {
        string[] texts = [text, .. reply.Choices.Select(HeadingOf).Where(static heading => heading.Length > 0)];
        return texts.Sum(static each => each.EnumerateRunes().Count()) <= PlatformLimits.Characters
            && texts.Sum(static each => Encoding.UTF8.GetByteCount(each) + PlatformLimits.BytesPerText) <= PlatformLimits.Bytes;
    }

    private static string Cut(string text, Reply reply)
    {
        var lines = text.Split('\n');
        var cut = text;
        for (var kept = lines.Length - 1; kept > 0 && !Fits(cut, reply); kept--)
        {
            cut = $"{string.Join('\n', lines.Take(kept))}\n…";
        }

        while (!Fits(cut, reply))
        {
            cut = Components.Shortened(cut, cut.Length / 2);
        }

        return cut;
    }
}
