using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>The word stands only where the text says that none is made.</summary>
internal static partial class DiagnosisRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Diagnosis, static (entry, _) =>
        Find(entry.Folded, entry.Locale) ? ["Diagnosis is named without a negation."] : []);

    private static bool Find(string text, Locale locale) => Patterns(locale) is var (word, negation)
        && word.Matches(text).Any(match => !negation.IsMatch(Clauses.Sentence(text, match.Index)));

    private static (Regex Word, Regex Negation)? Patterns(Locale locale) => locale.Tag switch
    {
        "en" => (English(), EnglishNegation()),
        "de" => (German(), GermanNegation()),
        "zh-Hans" or "zh-Hant" => (Chinese(), ChineseNegation()),
        _ => null,
    };

    [GeneratedRegex(@"diagnos")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:no|not|never|nor|cannot|without)\b|n't\b")]
    private static partial Regex EnglishNegation();

    [GeneratedRegex(@"diagnos")]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:kein|keine|keinen|keiner|nicht|nie|weder|ohne)\b")]
    private static partial Regex GermanNegation();

    [GeneratedRegex("诊断|診斷|确诊|確診")]
    private static partial Regex Chinese();

    [GeneratedRegex("不|没|沒|无|無|非|勿")]
    private static partial Regex ChineseNegation();
}
