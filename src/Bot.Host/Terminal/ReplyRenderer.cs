using System.Text;
using Bot.Core.Messages;

namespace Bot.Host.Terminal;

/// <summary>Shows a reply as plain text, wrapped to the columns of a terminal.</summary>
internal static class ReplyRenderer
{
    public static string Render(Reply reply) =>
        string.Join('\n', Transcript.Of(reply).Split('\n').Select(line => Wrap(line, PlatformLimits.Columns)));

    /// <summary>Breaks a line at blanks, and between Chinese characters; continuation lines keep the indent.</summary>
    internal static string Wrap(string line, int columns)
    {
        var indent = new string(' ', IndentOf(line));
        var wrapped = new StringBuilder(line.Length + 16);
        var width = 0;
        foreach (var piece in Pieces(line))
        {
            var pieceWidth = Columns(piece);
            if (width > indent.Length && width + Columns(piece.TrimEnd()) > columns)
            {
                TrimEnd(wrapped);
                wrapped.Append('\n').Append(indent);
                width = indent.Length;
            }

            wrapped.Append(piece);
            width += pieceWidth;
        }

        TrimEnd(wrapped);
        return wrapped.ToString();
    }

    // A piece ends behind a blank or a wide character; punctuation stays with what it follows.
    private static IEnumerable<string> Pieces(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isBreak = line[i] == ' ' || (IsWide(line[i]) && !IsOpening(line[i]));
            var nextSticks = i + 1 < line.Length && IsClosing(line[i + 1]);
            if (isBreak && !nextSticks)
            {
                yield return line[start..(i + 1)];
                start = i + 1;
            }
            else if (i + 1 < line.Length && IsWide(line[i + 1]) && !IsWide(line[i]) && !IsClosing(line[i + 1])
                     && !IsOpening(line[i]) && line[i] != ' ')
            {
                yield return line[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < line.Length)
        {
            yield return line[start..];
        }
    }

    private static int IndentOf(string line)
    {
        var blanks = line.Length - line.TrimStart(' ').Length;
        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            return 2;
        }

        var bracket = line.IndexOf("] ", StringComparison.Ordinal);
        return line.StartsWith("  [", StringComparison.Ordinal) && bracket > 0 ? bracket + 2 : blanks;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private static int Columns(string text) => text.Sum(static c => IsWide(c) ? 2 : 1);

    // East Asian wide and full-width characters of the texts (Unicode Standard Annex 11).
    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uFFE0' and <= '\uFFE6');

    private static bool IsClosing(char c) => "，。；：？！、）”’》」』】…".Contains(c, StringComparison.Ordinal);

    private static bool IsOpening(char c) => "（“‘《「『【".Contains(c, StringComparison.Ordinal);
}
