using System.Globalization;
using System.Text;

namespace Bot.Core.Matching;

/// <summary>Brings text to one form for comparing; nothing normalised is ever shown.</summary>
public static class TextNormalizer
{
    /// <summary>NFKC, lower case, controls and runs of white space as one blank, trimmed. Total: half surrogate
    /// pairs become U+FFFD.</summary>
    public static string Normalize(string text)
    {
        var normal = Compose(text).ToLowerInvariant();
        var folded = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (!IsBlank(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>NFKC. Total: half surrogate pairs become U+FFFD.</summary>
    public static string Compose(string text) =>
        Ascii.IsValid(text) ? text : ReplaceHalfPairs(text).Normalize(NormalizationForm.FormKC);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    // String.Normalize refuses text with half a surrogate pair, which typed text may hold.
    private static string ReplaceHalfPairs(string text)
    {
        text = text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        var hasHalf = false;
        for (var i = 0; i < text.Length && !hasHalf; i++)
        {
            hasHalf = char.IsSurrogate(text[i]) && !IsPairAt(text, ref i);
        }

        return hasHalf ? string.Concat(text.EnumerateRunes().Select(static rune => rune.ToString())) : text;
    }

    private static bool IsPairAt(string text, ref int index)
    {
        var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        index += isPair ? 1 : 0;
        return isPair;
    }
}
