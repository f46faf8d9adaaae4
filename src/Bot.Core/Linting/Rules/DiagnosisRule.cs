using System.Text.RegularExpressions;

namespace Bot.Core.Linting.Rules;

/// <summary>The word stands only where the text says that none is made.</summary>
internal static partial class DiagnosisRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Diagnosis, static (entry, _) =>
        Find(entry.Folded, entry.Locale.Language) ? ["Diagnosis is named without a negation."] : []);

    // A negation counts before the word, or behind it in the same clause: "…, no doubt" denies nothing.
    private static bool Find(string text, string language) => Patterns(language) is var (word, negation)
        && word.Matches(text).Any(match =>
            !negation.IsMatch(Clauses.SentenceBefore(text, match.Index)) && !negation.IsMatch(Clauses.Around(text, match)));

    private static (Regex Word, Regex Negation)? Patterns(string language) => language switch
    {
        "en" => (Latin(), EnglishNegation()),
        "de" => (Latin(), GermanNegation()),
        "zh" => (Chinese(), ChineseNegation()),
        _ => null,
    };

    [GeneratedRegex("diagnos")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b(?:no|not|never|nor|cannot|without)\b|n't\b")]
    private static partial Regex EnglishNegation();

    [GeneratedRegex(@"\b(?:kein|keine|keinen|keiner|nicht|nie|weder|ohne)\b")]
    private static partial Regex GermanNegation();

    [GeneratedRegex("诊断|診斷|确诊|確診")]
    private static partial Regex Chinese();

    [GeneratedRegex("不|没|沒|无|無|非|勿")]
    private static partial Regex ChineseNegation();
}
