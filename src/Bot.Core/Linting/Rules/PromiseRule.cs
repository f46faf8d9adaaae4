using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>No superlative and no promise of a cure; to deny one is allowed.</summary>
internal static partial class PromiseRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Promise, static (entry, _) =>
        Find(entry.Folded, entry.Locale.Language) ? ["This promises too much."] : []);

    private static bool Find(string text, string language) => language switch
    {
        "en" => English().Matches(text).Any(match => !EnglishDenial().IsMatch(Clauses.Before(text, match.Index))),
        "de" => German().Matches(text).Any(match => !GermanDenial().IsMatch(Clauses.Around(text, match))),
        "zh" => Chinese().Matches(text).Any(match => !ChineseDenial().IsMatch(Clauses.Before(text, match.Index))),
        _ => false,
    };

    [GeneratedRegex(
        @"\b(?:best|safest|cures?|cured|heals? (?:fully|completely)|guaranteed?|guarantees|always (?:works|helps))\b|100 ?%")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:no|not|nothing|never)\b|n't\b")]
    private static partial Regex EnglishDenial();

    [GeneratedRegex(
        @"\b(?:beste[rnms]?|sicherste[rnms]?|(?:ver|aus|ge)?heilt|heilung ist|garantiert|hilft immer)\b|100 ?%")]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:nicht|nie|kaum|schlecht|kein|keine)\b")]
    private static partial Regex GermanDenial();

    [GeneratedRegex("最好的|最有效|最安全|根治|治愈|治癒|治好|包好|包治|保证|百分之百|100 ?%")]
    private static partial Regex Chinese();

    [GeneratedRegex("不|没|無|无")]
    private static partial Regex ChineseDenial();
}
