using Bot.Core.Triage;
using static Bot.Core.Triage.Urgency;

namespace Bot.Core.Knowledge.CalfPain;

/// <summary>The warning signs, worst first, and how soon each wants an examination.</summary>
/// <remarks>Numbers are append-only: old buttons carry them.</remarks>
internal static class WarningSigns
{
    public static IReadOnlyList<WarningSign> All { get; } =
    [
        Sign(35, "ws-lungs-heart", EmergencyNow, "nhs-dvt", "iqwig-le"),
        Sign(36, "ws-cold-pale", EmergencyNow, "merck-ali", "rcem-ali"),
        Sign(37, "ws-pressure-pain", EmergencyNow, "pmc-acs", "msd-zh-compartment"),
        Sign(38, "ws-saddle-bladder", EmergencyNow, "healthify-sciatica"),
        Sign(39, "ws-severe-infection", EmergencyNow, "nhs-necfasc"),
        Sign(40, "ws-major-injury", EmergencyNow),
        Sign(41, "ws-dark-urine", EmergencyNow, "mayo-statin", "healthgrades-rhabdo"),
        Sign(42, "ws-one-sided-swelling", SameDay, "nhs-dvt", "healthdirect-calf"),
        Sign(43, "ws-hot-red-fever", SameDay, "nhs-cellulitis", "nhs-necfasc"),
        Sign(44, "ws-snap-tiptoe", SameDay, "pmc-achilles"),
        Sign(45, "ws-foot-weak", SameDay, "healthify-sciatica", "medline-peroneal"),
        Sign(46, "ws-rest-pain-wound", SameDay, "gpn-pad", "iqwig-pavk"),
        Sign(47, "ws-vein-cord", SameDay, "cuh-svt", "nhs-phlebitis"),
        Sign(48, "ws-walking-distance", WithinDays, "iqwig-pavk", "mayo-pad-zh"),
        Sign(49, "ws-lump-weightloss", WithinDays, "gpn-sarcoma"),
        Sign(50, "ws-numb-persisting", WithinDays, "nidirect-neuropathy"),
    ];

    private static WarningSign Sign(int number, string id, Urgency urgency, params string[] sources) =>
        new(number, new TopicId(id), urgency, sources);
}
