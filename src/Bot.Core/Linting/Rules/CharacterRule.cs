using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Characters that do not print can reorder or hide what is read, and letters of another script can pass for
/// one's own.</summary>
internal static partial class CharacterRule
{
    // Joins what it stands between and shows nothing.
    private const char CombiningGraphemeJoiner = '\u034F';

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Characters, static (entry, _) => Find(entry));

    /// <summary>True when a text holds a character that cannot be seen.</summary>
    public static bool IsHidden(string text) => text.Any(IsForbidden);

    private static IEnumerable<string> Find(AnswerEntry entry)
    {
        if (IsHidden(entry.Value))
        {
            yield return "There is a control, bidirectional, invisible or private character.";
        }

        if (entry.Locale.Language is "en" or "de" or "zh" && OtherScript().IsMatch(entry.Value))
        {
            yield return "There is a letter of another script.";
        }
    }

    private static bool IsForbidden(char c) => c is not '\n'
        && (c is CombiningGraphemeJoiner
            || CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex(@"[\p{IsGreek}\p{IsCyrillic}\p{IsArmenian}\p{IsCherokee}]")]
    private static partial Regex OtherScript();
}
