using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>No text gives a dose, in any language: the units are looked for everywhere.</summary>
internal static partial class DoseRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Dose, static (entry, _) =>
        Dose().IsMatch(entry.Folded) ? ["This reads like a dose."] : []);

    [GeneratedRegex(
        @"(?:[0-9]|\b(?:one|two|three|four|eine|einer|zwei|drei|vier)\b|[一二两三四五六半])\s*(?:"
        + @"(?:mg|ml|µg|μg|mcg|iu|ie|i\.e\.|milligrams?|millilitres?|milligramm|milliliter)\b"
        + @"|(?:tablets?|pills?|capsules?|drops|tabletten?|kapseln?|pillen?|tropfen)\b"
        + @"|毫克|毫升|微克|国际单位|片|粒|滴(?!水))")]
    private static partial Regex Dose();
}
