using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Messages;

namespace Bot.Discord.Interactions;

/// <summary>Blocks as Discord's Markdown.</summary>
internal static partial class Markdown
{
    private const string Special = "\\*_~`|[]<@";

    // Marks only where a line begins.
    private const string SpecialAtStart = "#->";

    /// <summary>A block; empty where there is nothing to read.</summary>
    public static string Of(Block block) => block switch
    {
        Block.Text text => Headed(text.Heading, WithAddress(text.Body)),
        Block.List list => Headed(list.Heading, Items(list.Items)),
        Block.Box box => Headed(box.Heading, Items(box.Items)),
        Block.Progress progress => $"-# {Escape(progress.Body)}",
        Block.Level level => $"## {Escape(level.Name)}\n{Escape(level.Do)}",
        Block.Numbers numbers => Items(numbers.Lines.Select(static line => line.Text)),
        Block.Sources sources => Headed(
            sources.Links.Count > 0 ? sources.Heading : null,
            string.Join('\n', [.. sources.Links.Select(Link), $"-# {Escape(sources.Status)}"])),
        Block.Notice notice => $"-# {Escape(notice.Body)}",
        Block.Document document => Headed(
            document.Title, string.Join('\n', document.Blocks.Select(Of).Where(static text => text.Length > 0))),
        Block.Picture => "",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Text that is shown as it is: no mark, mention, link or heading comes out of it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isStart = true;
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal) || (isStart && SpecialAtStart.Contains(character, StringComparison.Ordinal)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
            isStart = character == '\n' || (isStart && character == ' ');
        }

        return escaped.ToString();
    }

    // An address stands last; a mark before one of its letters would lead elsewhere.
    private static string WithAddress(string body) => Address().Match(body) is { Success: true } address
        ? $"{Escape(body[..address.Index])}<{address.Value}>"
        : Escape(body);

    [GeneratedRegex(@"(?<![!-~])https?://[!-;=?-~]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static string Headed(string? heading, string body) =>
        string.IsNullOrEmpty(heading) ? body : $"### {Escape(heading)}\n{body}";

    private static string Items(IEnumerable<string> items) => string.Join('\n', items.Select(static item => $"- {Escape(item)}"));

    private static string Link(SourceLink link) =>
        $"- [{Escape(link.Text)}](<{link.Address.AbsoluteUri}>){(link.Note.Length > 0 ? $" ({Escape(link.Note)})" : "")}";
}
