using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>The texts inform; none says what the reader has. A condition, a question and what somebody said are no
/// claims. Patterns catch the usual ways to say it, not every way: a second reader does the rest.</summary>
internal static partial class ClaimRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Claim, static (entry, _) =>
        Find(entry.Folded, entry.Locale.Language) ? ["This claims something about the reader."] : []);

    private static bool Find(string text, string language) => language switch
    {
        "en" => English().Matches(text).Any(claim => !EnglishExcuse().IsMatch(Clauses.Before(text, claim.Index))),
        "de" => German().Matches(text).Any(claim => !IsExcusedInGerman(text, claim)),
        "zh" => Chinese().Matches(text).Any(claim => !ChineseExcuse().IsMatch(Clauses.Before(text, claim.Index))),
        _ => false,
    };

    private static bool IsExcusedInGerman(string text, Match claim)
    {
        var before = Clauses.Before(text, claim.Index);
        var rest = Clauses.RestOfSentence(text, claim.Index);
        var endsClause = rest.StartsWith("sie haben,", StringComparison.Ordinal) && before.Trim().Length > 0;
        return endsClause
            || GermanExcuse().IsMatch(before)
            || rest.EndsWith('?')
            || GermanSaid().IsMatch(rest);
    }

    // Behind "have": the perfect tense of what people notice, do or take.
    [GeneratedRegex(
        @"\byou(?:'ve| (?:\w+ly |do |may |might |also |now |already )?have)\b"
        + @"(?! (?:had|been|to|any|taken|seen|felt|done|eaten|\w+ed)\b)"
        + @"|\byou(?: are|'re) suffering|\byou suffer\b|\byour (?:calf|leg|foot) has an?\b")]
    private static partial Regex English();

    // Directly before it, or joined to a condition by "or" and "and".
    [GeneratedRegex(
        @"\b(?:if|when|whether|unless|in case|do|should) $"
        + @"|\b(?:which|what)(?: \w+)? $"
        + @"|\b(?:tell|say|mention)\b.*\bthat $"
        + @"|\b(?:if|when|whether|in case)\b.*\b(?:or|and) $")]
    private static partial Regex EnglishExcuse();

    // At the end of a clause it is a relative clause: welche Medikamente Sie haben.
    [GeneratedRegex(
        @"\bsie haben\b(?! ?[.;:!?]| ?$| zu (?:wenig|viel))|\bsie leiden\b|\bsie sind [^,.]*erkrankt"
        + @"|\b(?:so|dann) haben sie\b|\bbei ihnen (?:liegt|besteht|handelt)\b|\bdu hast\b")]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:wenn|falls|ob)(?: \w+)? $|\b(?:wenn|falls|ob)\b.*\b(?:oder|und) $")]
    private static partial Regex GermanExcuse();

    [GeneratedRegex(@"^sie haben [^,]*\b(?:erwähnt|geschrieben|gewählt|angekreuzt|angegeben|genannt)\b")]
    private static partial Regex GermanSaid();

    [GeneratedRegex(
        @"[您你]\p{IsCJKUnifiedIdeographs}{0,3}(?:患有|患了|得了|得的是)(?!什么|哪)"
        + "|[您你](?:的(?:小腿|腿|脚))?有(?:血栓|拉伤|骨折|撕裂|囊肿|感染)|确诊为|確診為")]
    private static partial Regex Chinese();

    [GeneratedRegex("如果|若|是否|假如|万一")]
    private static partial Regex ChineseExcuse();
}
