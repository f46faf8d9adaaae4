using Bot.Core.Knowledge;
using static Bot.Core.Triage.Condition;

namespace Bot.Core.Triage;

/// <summary>What a doctor should rule out, whatever fits best.</summary>
internal static class RuleOutBox
{
    private static readonly Condition _pressure = Any("on-blow", "rk-cast")
        | ("rk-thinner" & Any("on-snap", "on-move", "on-blow"));

    // By the rules that hold, or by what was reported, whatever the rules say.
    private static readonly (string Cause, string[] Rules, Condition? Reported)[] _rows =
    [
        ("dvt", ["U10", "U12", "U13", "U14", "U22"], null),
        ("cellulitis", ["U14", "U15"], null),
        ("achilles-rupture", ["U16", "U17"], null),
        ("acute-compartment-syndrome", ["U04", "U06"], _pressure),
        ("pad", ["U19", "U30"], null),
        ("acute-limb-ischaemia", ["U07", "U29"], null),
    ];

    /// <summary>The causes, in the order of the table.</summary>
    public static IReadOnlyList<TopicId> Of(Findings findings, IReadOnlyCollection<UrgencyRule> rules) =>
    [
        .. _rows
            .Where(row => row.Rules.Any(id => rules.Any(rule => rule.Id == id)) || row.Reported?.Holds(findings) == true)
            .Select(static row => new TopicId(row.Cause)),
    ];
}
