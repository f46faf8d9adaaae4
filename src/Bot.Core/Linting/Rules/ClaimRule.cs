using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>The texts inform; none says what the reader has.</summary>
internal static partial class ClaimRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Claim, static (entry, _) =>
        Find(entry.Folded, entry.Locale) ? ["This claims something about the reader."] : []);

    private static bool Find(string text, Locale locale) => locale.Tag switch
    {
        "en" => English().Matches(text).Any(claim => !EnglishExcuse().IsMatch(Clauses.Before(text, claim.Index))),
        "de" => German().Matches(text).Any(claim => !IsExcusedInGerman(text, claim)),
        "zh-Hans" or "zh-Hant" =>
            Chinese().Matches(text).Any(claim => !ChineseExcuse().IsMatch(Clauses.Before(text, claim.Index))),
        _ => false,
    };

    // "Sie haben … erwähnt" tells what was said, not what somebody has.
    private static bool IsExcusedInGerman(string text, Match claim)
    {
        var rest = Clauses.RestOfSentence(text, claim.Index);
        return GermanExcuse().IsMatch(Clauses.Before(text, claim.Index))
            || rest.EndsWith('?')
            || GermanSaid().IsMatch(rest);
    }

    [GeneratedRegex(@"\byou(?: have|'ve)\b(?! (?:had|been|to|any)\b)|\byou(?: are|'re) suffering|\byou suffer\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:if|when|whether|do|should|in case|that)\b")]
    private static partial Regex EnglishExcuse();

    [GeneratedRegex(@"\bsie (?:haben|leiden)\b")]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:wenn|falls|ob)\b")]
    private static partial Regex GermanExcuse();

    [GeneratedRegex(@"\b(?:erwähnt|geschrieben|gewählt|angekreuzt|angegeben|genannt)\b")]
    private static partial Regex GermanSaid();

    [GeneratedRegex("[您你](?:患有|患了|得了|得的是)|确诊为|確診為")]
    private static partial Regex Chinese();

    [GeneratedRegex("如果|若|是否|假如|万一")]
    private static partial Regex ChineseExcuse();
}
