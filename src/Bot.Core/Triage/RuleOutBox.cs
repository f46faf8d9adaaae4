using Bot.Core.Knowledge;
using static Bot.Core.Triage.Condition;

namespace Bot.Core.Triage;

/// <summary>What a doctor should rule out, whatever fits best.</summary>
internal static class RuleOutBox
{
    private static readonly (string Cause, string[] Rules)[] _byRule =
    [
        ("dvt", ["U10", "U12", "U13", "U14", "U22"]),
        ("cellulitis", ["U14", "U15"]),
        ("achilles-rupture", ["U16", "U17"]),
        ("acute-compartment-syndrome", ["U04", "U06"]),
        ("pad", ["U19", "U30"]),
        ("acute-limb-ischaemia", ["U07", "U29"]),
    ];

    private static readonly Condition _pressure = Any("on-blow", "rk-cast")
        | ("rk-thinner" & Any("on-snap", "on-move", "on-blow"));

    /// <summary>The causes, in the order of the table.</summary>
    public static IReadOnlyList<TopicId> Of(Findings findings, IReadOnlyCollection<UrgencyRule> rules) =>
    [
        .. _byRule
            .Where(row => row.Rules.Any(id => rules.Any(rule => rule.Id == id))
                || (row.Cause == "acute-compartment-syndrome" && _pressure.Holds(findings)))
            .Select(static row => new TopicId(row.Cause)),
    ];
}
