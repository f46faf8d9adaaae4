using Bot.Core.Dialogues;
using Bot.Core.Triage;
using static Bot.Core.Triage.Urgency;

namespace Bot.Core.Proof;

/// <summary>The rules written a second time, as plain as they are told and without the machinery of
/// <see cref="Condition"/>. The proof compares the two, so that a slip in one of them shows.</summary>
internal static class PlainDefinition
{
    private static readonly (string Id, Urgency Urgency, Func<Told, bool> Holds)[] _rules =
    [
        ("U01", EmergencyNow, static t => t.Any("rf-")),
        ("U02", EmergencyNow, static t => t["sg-foot-weak"] && t["sd-both"]
            && !(t["on-slow"] && !t["rk-cancer"] && !t["rk-back"] && !t["pt-back"])),
        ("U03", EmergencyNow, static t => t["on-blow"] && t["im-cannot-walk"]),
        ("U04", EmergencyNow, static t => t["sg-one-swollen"] && t["sg-foot-weak"] && t["sg-numb"]),
        ("U05", EmergencyNow, static t => t["on-rest"] && t["sg-foot-weak"]),
        ("U06", EmergencyNow, static t => (t["on-blow"] || t["rk-cast"]) && t.NumbOrWeak),
        ("U06", EmergencyNow, static t =>
            (t["on-snap"] || t["on-move"] || t["on-exercise"]) && t.NumbOrWeak && t["im-worse"]),
        ("U07", EmergencyNow, static t => t["sg-cold-pale"] && !t["on-slow"] && !t["on-attacks"]),
        ("U08", EmergencyNow, static t => t["on-rest"] && t["sd-one"] && t["sg-numb"] && t["rk-vascular"]),

        ("U10", SameDay, static t => t["sg-one-swollen"] && !t.SwellsAfterInjury),
        ("U12", SameDay, static t => t.OneLeg && t.StrongClotRisk && t.New),
        ("U13", SameDay, static t => t.OneLeg && t.New && t["rk-travel"] && t["rk-hormones"]),
        ("U14", SameDay, static t => t["sg-warm-red"]),
        ("U15", SameDay, static t => t["sg-fever"]),
        ("U16", SameDay, static t => t["on-snap"]),
        ("U17", SameDay, static t => t["sg-no-tiptoe"] && !t["on-slow"] && !t["on-exercise"]),
        ("U17", SameDay, static t => (t["on-move"] || t["on-blow"]) && t["lo-heel"]),
        ("U18", SameDay, static t => t["sg-foot-weak"]),
        ("U19", SameDay, static t => t["sg-rest-pain-wound"]),
        ("U20", SameDay, static t => t["sg-vein-cord"]),
        ("U21", SameDay, static t => t["im-cannot-walk"]),
        ("U22", SameDay, static t => t["rk-pregnant"] && t.OneLeg),
        ("U23", SameDay, static t => t["rk-floxacin-cortisone"] && (t["lo-heel"] || !t.Any("lo-"))),
        ("U24", SameDay, static t => t["rk-thinner"] && (t.Injury || t["sg-bruise"] || t["sg-one-swollen"])),
        ("U25", SameDay, static t => t["rk-pregnant"] && t["sg-both-swollen"]),
        ("U26", SameDay, static t => t["im-worse"] && (t["on-blow"] || t["rk-cast"])),
        ("U26", SameDay, static t =>
            t["im-worse"] && t["on-exercise"] && (t["sg-one-swollen"] || t["sg-both-swollen"])),
        ("U27", SameDay, static t => t.Injury && t["sg-numb"] && !t["lo-leg-line"]),
        ("U28", SameDay, static t => t["sg-hand-spasm"]),
        ("U29", SameDay, static t => t["sg-cold-pale"] && (t["pt-constant"] || t["im-worse"] || t["im-sleep"])),
        ("U43", SameDay, static t => t["pt-long-cramp"]),
        ("U44", SameDay, static t => t["on-rest"] && t["sd-one"] && t["sg-numb"]),
        ("U45", SameDay, static t => t["lo-leg-line"] && t["sd-both"] && t["pt-back"]),
        ("U46", SameDay, static t => t["on-rest"] && t["sd-one"] && t["rk-vascular"] && t["pt-constant"]),

        ("U11", WithinDays, static t => t.SwellsAfterInjury),
        ("U12", WithinDays, static t => t.OneLeg && t.StrongClotRisk),
        ("U13", WithinDays, static t => t.OneLeg && t.New && (t["rk-travel"] || t["rk-hormones"])),
        ("U17", WithinDays, static t => t["sg-no-tiptoe"]),
        ("U30", WithinDays, static t =>
            t["pt-walk-stop"] || t["sg-cold-pale"] || (t["tb-minutes"] && !t["lo-shin"])),
        ("U31", WithinDays, static t => t["sg-growing-lump"]),
        ("U32", WithinDays, static t => t["sg-numb"]),
        ("U33", WithinDays, static t => t["tb-spot"] || (t["lo-shin"] && (t["im-sleep"] || t["im-worse"]))),
        ("U34", WithinDays, static t => t["im-worse"] || (t["im-sleep"] && !t.OnlyNightCramp)),
        ("U35", WithinDays, static t =>
            t["rk-meds"] && (t["pt-constant"] || t["lo-diffuse"]) && !t["pt-night-cramp"]),
        ("U37", WithinDays, static t => t.OneLeg && t.New && t["pt-constant"]),
        ("U38", WithinDays, static t => t["sg-both-swollen"] && t.New),
        ("U39", WithinDays, static t => t["on-move"] && (t["sg-bruise"] || t["im-limp"])),
        ("U39", WithinDays, static t => t["on-exercise"] && t["sg-bruise"]),
        ("U46", WithinDays, static t => t["on-rest"] && t["sd-one"] && t["rk-vascular"]),

        ("U36", Routine, static t => t["rk-knee"] && t["sg-knee-lump"]),
        ("U40", Routine, static t => t["im-2weeks"]),
        ("U41", Routine, static t => t["pt-walk-sit"] || t["pt-rest-urge"] || t["pt-evening"] || t["pt-sport"]
            || t["sg-knee-lump"] || t["sg-both-swollen"] || t["rk-pregnant"] || t["rk-fluid"]),
        ("U42", Routine, static t => t["im-sleep"] && t.OnlyNightCramp),
    ];

    /// <summary>The level of a story, and the rule that calls for it first; empty for self-care.</summary>
    public static (Urgency Urgency, string Rule) LevelOf(UInt128 findings)
    {
        var told = new Told(findings);
        foreach (var rule in _rules)
        {
            if (rule.Holds(told))
            {
                return (rule.Urgency, rule.Id);
            }
        }

        return (SelfCare, "");
    }

    /// <summary>What a story amounts to in the check: after an injury or unusual exercise, and on the short path to a clot,
    /// nobody is asked for a pattern; what happens to one leg happens to one leg.</summary>
    public static UInt128 Told(UInt128 story)
    {
        var told = new Told(story);
        var isNew = told["on-rest"] || told["on-days"];
        if (told.Injury || told["on-exercise"] || ((told["sg-one-swollen"] || told["sg-warm-red"]) && isNew))
        {
            story &= ~CalfPainQuestions.Pattern.Mask;
            told = new Told(story);
        }

        var isOneLeg = told.Injury || told["sg-one-swollen"] || told["sg-no-tiptoe"] || told["sg-vein-cord"];
        return isOneLeg && !told.NumbOrWeak && !told["pt-back"]
            ? (story & ~CalfPainQuestions.Side.Mask) | CalfPainQuestions.Option("sd-one").Bit
            : story;
    }
}
