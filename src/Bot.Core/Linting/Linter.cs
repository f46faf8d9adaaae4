using Bot.Core.Linting.Rules;
using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>Judges the texts of a folder as one set.</summary>
public static class Linter
{
    private static readonly LintRule[] _rules =
    [
        KeyRule.Check,
        UnknownKeyRule.Check,
        SheetRule.Check,
        MissingRule.Check,
        EmptyRule.Check,
        StaleRule.Check,
        PlaceholderRule.Check,
        NumberRule.Check,
        ClaimRule.Check,
        DoseRule.Check,
        PromiseRule.Check,
        DiagnosisRule.Check,
        ReassuranceRule.Check,
        PhoneNumberRule.Check,
        LinkRule.Check,
        CharacterRule.Check,
        LabelRule.Check,
        OptionNameRule.Check,
        WordsRule.Check,
        ListRule.Check,
        LevelRule.Check,
        PunctuationRule.Check,
        UmlautRule.Check,
        NoWordingRulesRule.Check,
        PhraseRule.Check,
        PageSizeRule.Check,
    ];

    /// <summary>All faults, by file and line; exceptions that a comment asks for are taken out.</summary>
    public static IReadOnlyList<LintFault> Lint(AnswerSet set)
    {
        var faults = _rules.SelectMany(rule => rule(set)).Where(fault => !Allowance.Covers(set, fault));
        return
        [
            .. set.ReadingFaults
                .Concat(faults)
                .Concat(Allowance.Check(set))
                .Distinct()
                .OrderBy(static fault => fault.File, StringComparer.Ordinal)
                .ThenBy(static fault => fault.Line)
                .ThenBy(static fault => fault.Code, StringComparer.Ordinal),
        ];
    }
}
