using System.Globalization;

namespace Bot.Core.Linting.Rules;

/// <summary>Characters that do not print can reorder or hide what is read.</summary>
internal static class CharacterRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Characters, static (entry, _) =>
        entry.Value.Any(IsForbidden) ? ["There is a control, bidirectional, invisible or private character."] : []);

    private static bool IsForbidden(char c) => c != '\n'
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
}
