using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>No superlative and no promise of a cure.</summary>
internal static partial class PromiseRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Promise, static (entry, _) =>
        Pattern(entry.Locale)?.IsMatch(entry.Folded) == true ? ["This promises too much."] : []);

    private static Regex? Pattern(Locale locale) => locale.Tag switch
    {
        "en" => English(),
        "de" => German(),
        "zh-Hans" or "zh-Hant" => Chinese(),
        _ => null,
    };

    [GeneratedRegex(@"\b(?:best|safest|cures?|cured|guaranteed?|guarantees|always works)\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:beste[rnms]?|sicherste[rnms]?|(?<!nicht )heilt(?! nicht)|geheilt|garantiert)\b")]
    private static partial Regex German();

    [GeneratedRegex("最好的|最有效|最安全|根治|治愈|治癒|包好|包治|保证有效")]
    private static partial Regex Chinese();
}
