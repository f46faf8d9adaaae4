namespace Bot.Core.Knowledge.CalfPain;

/// <summary>What keeps calf pain away: number, what it is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class Preventions
{
    public static IReadOnlyList<Prevention> All { get; } =
    [
        Page(77, "pv-gradual-load",
            links: ["muscle-soreness", "calf-strain", "shin-splints", "tibial-stress-fracture", "achilles-tendinopathy",
                "peroneal-tendinopathy", "it-band-syndrome", "exertional-compartment-syndrome"],
            sources: ["uwhealth-running", "fife-achilles", "hse-shin", "kahanov-stress", "jbjs-calf"]),
        Page(78, "pv-warm-up",
            links: ["calf-strain", "tennis-leg", "muscle-soreness", "stretching", "ws-snap-tiptoe"],
            sources: ["cochrane-stretch", "bjsm-stretch", "xzcdc-sport", "clevelandclinic-sprains", "pmc-achilles"]),
        Page(79, "pv-strength",
            links: ["calf-strain", "achilles-tendinopathy", "it-band-syndrome", "posture-alignment", "strengthening",
                "ws-snap-tiptoe"],
            sources: ["kingston-achilles", "fife-achilles", "rnoh-achilles", "nbt-calf", "iqwig-pavk"]),
        Page(80, "pv-shoes",
            links: ["shin-splints", "flat-feet", "peroneal-tendinopathy", "footwear-orthotics"],
            sources: ["cochrane-shoes", "clevelandclinic-sprains", "wales-flatfeet"]),
        Page(81, "pv-weight",
            links: ["arthritis", "achilles-tendinopathy", "flat-feet", "venous-insufficiency", "pad"],
            sources: ["camden-msk-oa", "nhlbi-pad", "nhs-dvt", "fife-achilles", "kahanov-stress"]),
        Page(82, "pv-no-smoking",
            links: ["pad", "acute-limb-ischaemia", "ws-walking-distance", "artery-care"],
            sources: ["nhlbi-pad", "iqwig-pavk", "mayo-pad-zh", "nice-cg147", "merck-ali"]),
        Page(83, "pv-move-often",
            links: ["venous-insufficiency", "posture-alignment", "dvt", "nerve-entrapment", "ws-one-sided-swelling"],
            sources: ["southtees-posture", "nhs-dvt", "venousinfo-cvi", "iqwig-pavk", "beijing-wjw-travel"]),
        Page(84, "pv-travel-clot",
            links: ["dvt", "ws-one-sided-swelling", "ws-lungs-heart", "compression-stockings"],
            sources: ["beijing-wjw-travel", "noe-reisethrombose", "lh-travel", "nhs-dvt", "japc-compression"]),
        Page(85, "pv-medicine-review",
            links: ["medication-related", "leg-cramps", "electrolyte-imbalance", "achilles-tendinopathy", "ws-dark-urine"],
            sources: ["mayo-statin", "merck-cramp-causes", "cks-cramps", "southtees-fluoroquinolone", "mhra-fq"]),
    ];

    private static Prevention Page(int number, string id, string[] links, string[] sources) =>
        new(number, new TopicId(id), TopicId.All(links), sources);
}
