using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>The sentences of a text and how long they are to read.</summary>
public static partial class Sentences
{
    private const int MostWordsOfLabel = 4;
    private const int MostCharactersOfLabel = 8;

    /// <summary>The sentences of a text; an item of a list counts as one. A label before a colon is read by itself and
    /// left out.</summary>
    public static IEnumerable<string> Of(string text, Locale locale) =>
        from line in text.Split('\n')
        from sentence in (locale.Language is "de" ? GermanEnd() : End()).Split(WithoutLabel(line.Trim(), locale))
        where Length(sentence, locale) > 0
        select sentence.Trim();

    /// <summary>Characters in a language that is written without blanks, else words. A number to call counts as one
    /// word of three characters.</summary>
    public static int Length(string sentence, Locale locale)
    {
        var read = Placeholder().Replace(sentence, "112");
        return IsCounted(locale)
            ? read.EnumerateRunes().Count(IsRead)
            : read.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Count(static word => word.EnumerateRunes().Any(IsRead));
    }

    private static bool IsCounted(Locale locale) => locale.Language is "zh";

    private static bool IsRead(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.MathSymbol or UnicodeCategory.NonSpacingMark;

    private static string WithoutLabel(string line, Locale locale)
    {
        var colon = line.IndexOfAny([':', '：']);
        var most = IsCounted(locale) ? MostCharactersOfLabel : MostWordsOfLabel;
        return colon > 0 && Length(line[..colon], locale) <= most ? line[(colon + 1)..] : line;
    }

    // Behind a full stop, unless it ends a single letter, as in "z. B.", or an abbreviation. A colon and a semicolon give a
    // rest too, as in the readability index LIX (Björnsson 1968).
    [GeneratedRegex(
        @"(?<=[。！？：；])|(?<=(?<!\b(?:\p{L}|bzw|ca|dr|evtl|max|min|nr|usw))[.!?:;][“”""»)]?)\s+",
        RegexOptions.IgnoreCase)]
    private static partial Regex End();

    // In German a full stop behind a number makes it an ordinal.
    [GeneratedRegex(
        @"(?<=(?<!\b(?:\p{L}|\d{1,2}|bzw|ca|dr|evtl|max|min|nr|usw))[.!?:;][“”""»)]?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex GermanEnd();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
