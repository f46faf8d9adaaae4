namespace Bot.Core.Knowledge.CalfPain;

/// <summary>What a person can do in one situation: number, what it is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class SelfCareGuides
{
    /// <summary>The page that many others lead to with a button of its own.</summary>
    public static TopicId WhatToTell { get; } = new("sc-what-to-tell");

    public static IReadOnlyList<SelfCareGuide> All { get; } =
    [
        Guide(69, "sc-first-days",
            links: ["calf-strain", "calf-bruise", "tennis-leg", "plantaris-rupture", "ws-snap-tiptoe", "rest-activity",
                "cold-heat", "compression-elevation"],
            warns: ["ws-pressure-pain", "ws-major-injury"],
            sources: ["nca-calf", "healthinfo-rice", "nhs-sprains", "pmc-acs", "hey-calf-strain"]),
        Guide(70, "sc-after-72h",
            links: ["calf-strain", "calf-bruise", "tennis-leg", "plantaris-rupture", "sc-first-days",
                "sc-return-to-sport", "stretching", "strengthening", "ws-one-sided-swelling", "ws-pressure-pain"],
            sources: ["nca-calf", "tims-calf", "healthdirect-calf", "nhs-sprains", "bmc-massage-pe"]),
        Guide(71, "sc-cramp-now",
            links: ["leg-cramps", "pregnancy-related", "stretching"],
            warns: ["ws-one-sided-swelling"],
            sources: ["nhs-cramps", "cks-cramps", "bmc-massage-pe", "iqwig-pavk"]),
        Guide(72, "sc-night",
            links: ["leg-cramps", "restless-legs", "pregnancy-related", "ws-rest-pain-wound", "ws-numb-persisting",
                "sc-cramp-now"],
            sources: ["cks-cramps", "bjgp-stretch", "cochrane-mg", "zh-cramp-factcheck", "fda-quinine"]),
        Guide(73, "sc-sitting-travel",
            links: ["dvt", "venous-insufficiency", "ws-one-sided-swelling", "ws-lungs-heart", "pv-travel-clot",
                "pv-move-often"],
            sources: ["uwhealth-clot-prevention", "msd-travel", "lh-travel", "nhs-dvt", "japc-compression"]),
        Guide(74, "sc-walking-plan",
            links: ["pad", "ws-walking-distance", "walking-training"],
            warns: ["ws-rest-pain-wound"],
            sources: ["nice-cg147", "iqwig-pavk", "mayo-pad-zh", "japc-compression", "merck-ali"]),
        Guide(75, "sc-return-to-sport",
            links: ["calf-strain", "tennis-leg", "achilles-tendinopathy", "shin-splints", "tibial-stress-fracture",
                "it-band-syndrome", "strengthening", "pv-gradual-load", "ws-snap-tiptoe"],
            sources: ["nca-calf", "nbt-calf", "tims-calf", "pmc-achilles", "kahanov-stress"]),
        Guide(76, WhatToTell.Value,
            links: ["ex-history-exam"],
            sources: ["nia-telling-doctor", "nhs-dvt", "nice-wells", "healthdirect-calf"]),
    ];

    private static SelfCareGuide Guide(
        int number, string id, string[] links, string[] sources, string[]? warns = null) =>
        new(number, new TopicId(id), TopicId.All([.. links, .. warns ?? []]), sources) { Warns = TopicId.All(warns ?? []) };
}
