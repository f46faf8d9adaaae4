using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Says when a language has no wording rules yet, so that nobody takes its silence for approval.</summary>
internal static class NoWordingRulesRule
{
    private static readonly string[] _watched = ["en", "de", "zh"];

    public static IEnumerable<LintFault> Check(AnswerSet set) =>
        set.Locales
            .Where(static locale => !_watched.Contains(locale.Language))
            .Select(static locale => new LintFault(
                LocaleFile.NameOf(TextSheet.Answers, locale), 0, "", LintCodes.NoWordingRules, LintSeverity.Warning,
                "Claims, promises, diagnoses and reassurance are not checked in this language yet."));
}
