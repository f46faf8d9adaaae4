using System.Text;

namespace Bot.Core.Localization;

/// <summary>Fills <c>{name}</c> placeholders of a localized text; there is no other syntax.</summary>
public static class MessageTemplate
{
    /// <summary>Replaces every placeholder that <paramref name="values"/> knows; an unknown one stays visible
    /// as written, so that a fault in a text is seen and never hides the rest.</summary>
    public static string Fill(string text, Func<string, string?> values)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var position = 0;
        foreach (var (start, length, name) in Find(text))
        {
            filled.Append(text, position, start - position);
            filled.Append(values(name) ?? text.Substring(start, length));
            position = start + length;
        }

        return filled.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The names of the placeholders in order of appearance, with repetitions.</summary>
    public static IReadOnlyList<string> Names(string text) => [.. Find(text).Select(static found => found.Name)];

    /// <summary>True when every brace belongs to a placeholder.</summary>
    public static bool IsWellFormed(string text)
    {
        var placeholders = Find(text).Count();
        return text.Count(static c => c == '{') == placeholders && text.Count(static c => c == '}') == placeholders;
    }

    private static IEnumerable<(int Start, int Length, string Name)> Find(string text)
    {
        for (var start = text.IndexOf('{', StringComparison.Ordinal);
             start >= 0;
             start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                yield break;
            }

            var name = text[(start + 1)..end];
            if (name.Length > 0 && name.All(static c => char.IsAsciiLetterLower(c) || c == '-'))
            {
                yield return (start, end - start + 1, name);
            }
        }
    }
}
