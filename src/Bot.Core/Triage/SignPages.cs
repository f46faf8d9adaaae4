using Bot.Core.Dialogues;
using Bot.Core.Knowledge;

namespace Bot.Core.Triage;

/// <summary>In an emergency nothing is ranked; the page that a reported sign belongs to is linked.</summary>
internal static class SignPages
{
    private static readonly (string Sign, string[] Pages)[] _bySign =
    [
        ("rf-breath", ["dvt"]),
        ("rf-stroke", ["ws-lungs-heart"]),
        ("rf-cold", ["acute-limb-ischaemia", "dvt"]),
        ("rf-pressure", ["acute-compartment-syndrome"]),
        ("rf-saddle", ["sciatica"]),
        ("rf-septic", ["cellulitis"]),
        ("rf-accident", ["ws-major-injury"]),
        ("rf-dark-urine", ["medication-related", "muscle-soreness"]),
    ];

    private static readonly (string Rule, string[] Pages)[] _byRule =
    [
        ("U02", ["sciatica", "ws-saddle-bladder"]),
        ("U03", ["calf-bruise", "ws-major-injury"]),
        ("U04", ["acute-compartment-syndrome"]),
        ("U05", ["acute-limb-ischaemia", "ws-foot-weak"]),
        ("U06", ["acute-compartment-syndrome"]),
        ("U07", ["acute-limb-ischaemia"]),
        ("U08", ["acute-limb-ischaemia"]),
    ];

    public static IReadOnlyList<TopicId> Of(Findings findings, IReadOnlyCollection<UrgencyRule> rules) =>
    [
        .. _bySign.Where(row => findings.Has(CalfPainQuestions.Option(row.Sign))).SelectMany(static row => row.Pages)
            .Concat(_byRule.Where(row => rules.Any(rule => rule.Id == row.Rule)).SelectMany(static row => row.Pages))
            .Distinct()
            .Select(static page => new TopicId(page)),
    ];
}
