using static Bot.Core.Dialogues.CalfPainQuestions;
using static Bot.Core.Triage.Condition;
using static Bot.Core.Triage.Urgency;

namespace Bot.Core.Triage;

/// <summary>How soon to be examined. All rules that hold count, and the highest level wins; none of them ever lowers it.
/// </summary>
/// <remarks>What is not known never reassures: a side that is not known counts as one leg in U12, U13, U22 and U37, an onset
/// that is not known as "over days" in U12, U13, U37 and U38, a place that is not known as the heel in U23.</remarks>
public static class UrgencyRules
{
    /// <summary>Anything that makes a clot more likely.</summary>
    public static Condition ClotRisk { get; } = Any(
        "rk-clot-before", "rk-cancer", "rk-bed-surgery", "rk-cast", "rk-pregnant", "rk-travel", "rk-hormones");

    private static readonly Condition _oneLeg = "sd-one";
    private static readonly Condition _oneLegOrUnknown = "sd-one" | Open(Side);
    private static readonly Condition _newOrUnknown = Any("on-rest", "on-days") | Open(Onset);
    private static readonly Condition _injury = Any("on-snap", "on-move", "on-blow");
    private static readonly Condition _strongClotRisk =
        Any("rk-clot-before", "rk-cancer", "rk-bed-surgery", "rk-cast", "rk-pregnant");

    private static readonly Condition _numbOrWeak = Any("sg-numb", "sg-foot-weak");
    private static readonly Condition _onlyNightCramp = Only(Pattern, "pt-night-cramp");

    // Right after an injury a little swelling is no same-day sign by itself, where nothing speaks for a clot or a bleed.
    private static readonly Condition _swellingOfAnInjury = "sg-one-swollen" & _injury & !ClotRisk
        & !Any("rk-thinner", "sg-warm-red", "im-worse");

    // A weakness of both legs that came slowly, where nothing points to the spine or to cancer.
    private static readonly Condition _slowWeakness = "on-slow" & !Any("rk-cancer", "rk-back", "pt-back");

    /// <summary>Stands for self-care, where no rule holds.</summary>
    public const string SelfCareId = "U50";

    /// <summary>The rules in the order of their levels.</summary>
    public static IReadOnlyList<UrgencyRule> All { get; } =
    [
        Rule("U01", EmergencyNow, !Open(RedFlags)),
        Rule("U02", EmergencyNow, All("sg-foot-weak", "sd-both") & !_slowWeakness),
        Rule("U03", EmergencyNow, All("on-blow", "im-cannot-walk")),
        Rule("U04", EmergencyNow, All("sg-one-swollen", "sg-foot-weak", "sg-numb")),
        Rule("U05", EmergencyNow, All("on-rest", "sg-foot-weak")),
        Rule("U06", EmergencyNow, (Any("on-blow", "rk-cast") & _numbOrWeak)
            | (Any("on-snap", "on-move", "on-exercise") & _numbOrWeak & "im-worse")),
        Rule("U07", EmergencyNow, "sg-cold-pale" & !Any("on-slow", "on-attacks")),
        Rule("U08", EmergencyNow, All("on-rest", "sg-numb", "rk-vascular") & _oneLeg),

        Rule("U10", SameDay, "sg-one-swollen" & !_swellingOfAnInjury),
        Rule("U12", SameDay, _oneLegOrUnknown & _strongClotRisk & _newOrUnknown),
        Rule("U13", SameDay, _oneLegOrUnknown & _newOrUnknown & All("rk-travel", "rk-hormones")),
        Rule("U14", SameDay, "sg-warm-red"),
        Rule("U15", SameDay, "sg-fever"),
        Rule("U16", SameDay, "on-snap"),
        Rule("U17", SameDay, ("sg-no-tiptoe" & !Any("on-slow", "on-exercise")) | (Any("on-move", "on-blow") & "lo-heel")),
        Rule("U18", SameDay, "sg-foot-weak"),
        Rule("U19", SameDay, "sg-rest-pain-wound"),
        Rule("U20", SameDay, "sg-vein-cord"),
        Rule("U21", SameDay, "im-cannot-walk"),
        Rule("U22", SameDay, "rk-pregnant" & _oneLegOrUnknown),
        Rule("U23", SameDay, "rk-floxacin-cortisone" & ("lo-heel" | Open(Where))),
        Rule("U24", SameDay, "rk-thinner" & (_injury | Any("sg-bruise", "sg-one-swollen"))),
        Rule("U25", SameDay, All("rk-pregnant", "sg-both-swollen")),
        Rule("U26", SameDay, "im-worse"
            & (Any("on-blow", "rk-cast") | ("on-exercise" & Any("sg-one-swollen", "sg-both-swollen")))),
        Rule("U27", SameDay, _injury & "sg-numb" & !Any("lo-leg-line")),
        Rule("U28", SameDay, "sg-hand-spasm"),
        Rule("U29", SameDay, "sg-cold-pale" & Any("pt-constant", "im-worse", "im-sleep")),
        Rule("U43", SameDay, "pt-long-cramp"),
        Rule("U44", SameDay, All("on-rest", "sg-numb") & _oneLeg),
        Rule("U45", SameDay, All("lo-leg-line", "sd-both", "pt-back")),
        Rule("U46", SameDay, All("on-rest", "rk-vascular", "pt-constant") & _oneLeg),

        Rule("U11", WithinDays, _swellingOfAnInjury),
        Rule("U12", WithinDays, _oneLegOrUnknown & _strongClotRisk),
        Rule("U13", WithinDays, _oneLegOrUnknown & _newOrUnknown & Any("rk-travel", "rk-hormones")),
        Rule("U17", WithinDays, "sg-no-tiptoe"),
        Rule("U30", WithinDays, Any("pt-walk-stop", "sg-cold-pale") | ("tb-minutes" & !Any("lo-shin"))),
        Rule("U31", WithinDays, "sg-growing-lump"),
        Rule("U32", WithinDays, "sg-numb"),
        Rule("U33", WithinDays, "tb-spot" | ("lo-shin" & Any("im-sleep", "im-worse"))),
        Rule("U34", WithinDays, "im-worse" | ("im-sleep" & !_onlyNightCramp)),
        Rule("U35", WithinDays, "rk-meds" & Any("pt-constant", "lo-diffuse") & !Any("pt-night-cramp")),
        Rule("U37", WithinDays, _oneLegOrUnknown & _newOrUnknown & "pt-constant"),
        Rule("U38", WithinDays, "sg-both-swollen" & _newOrUnknown),
        Rule("U39", WithinDays, ("on-move" & Any("sg-bruise", "im-limp")) | All("on-exercise", "sg-bruise")),
        Rule("U46", WithinDays, All("on-rest", "rk-vascular") & _oneLeg),

        Rule("U36", Routine, All("rk-knee", "sg-knee-lump")),
        Rule("U40", Routine, "im-2weeks"),
        Rule("U41", Routine, Any(
            "pt-walk-sit", "pt-rest-urge", "pt-evening", "pt-sport", "sg-knee-lump", "sg-both-swollen", "rk-pregnant",
            "rk-fluid")),
        Rule("U42", Routine, "im-sleep" & _onlyNightCramp),
    ];

    /// <summary>The rules that hold.</summary>
    public static IEnumerable<UrgencyRule> That(Findings findings) => All.Where(rule => rule.When.Holds(findings));

    private static UrgencyRule Rule(string id, Urgency urgency, Condition when) => new(id, urgency, when);
}
