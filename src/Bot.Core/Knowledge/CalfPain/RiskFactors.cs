namespace Bot.Core.Knowledge.CalfPain;

/// <summary>What makes a cause more likely: number, what it is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class RiskFactors
{
    public static IReadOnlyList<RiskFactor> All { get; } =
    [
        Risk(98, "risk-clot",
            links: ["dvt", "superficial-vein-thrombosis", "ws-one-sided-swelling", "ws-lungs-heart", "pv-travel-clot",
                "ex-wells-ddimer"],
            sources: ["nhs-dvt", "nice-wells", "nhs-blood-clots-reprint", "msd-travel", "bmc-massage-pe"]),
        Risk(99, "risk-artery",
            links: ["pad", "acute-limb-ischaemia", "ws-walking-distance", "ws-cold-pale", "artery-care", "pv-no-smoking"],
            sources: ["iqwig-pavk", "nhs-london-pad-risk", "nice-cg147", "merck-ali", "japc-compression"]),
        Risk(100, "risk-vein",
            links: ["venous-insufficiency", "superficial-vein-thrombosis", "ws-vein-cord", "compression-stockings"],
            sources: ["venousinfo-cvi", "japc-compression", "cuh-svt", "nhs-phlebitis", "bmc-massage-pe"]),
        Risk(101, "risk-overload",
            links: ["muscle-soreness", "shin-splints", "tibial-stress-fracture", "achilles-tendinopathy",
                "peroneal-tendinopathy", "it-band-syndrome", "exertional-compartment-syndrome", "pv-gradual-load",
                "ws-pressure-pain"],
            sources: ["healthdirect-calf", "rnoh-achilles", "nhs-shin", "kahanov-stress", "healthgrades-rhabdo"]),
        Risk(102, "risk-previous-injury",
            links: ["calf-strain", "peroneal-tendinopathy", "arthritis", "bakers-cyst", "sc-return-to-sport",
                "ws-snap-tiptoe"],
            sources: ["jbjs-calf", "ortho1-peroneal", "cuh-baker", "healthdirect-calf", "pmc-acs"]),
        Risk(103, "risk-age",
            links: ["tennis-leg", "leg-cramps", "arthritis", "spinal-stenosis", "peripheral-neuropathy", "pad", "dvt"],
            sources: ["pmc-achilles", "duke-tennisleg", "nice-ta223", "nidirect-neuropathy", "cks-cramps"]),
        Risk(104, "risk-weight",
            links: ["arthritis", "achilles-tendinopathy", "flat-feet", "venous-insufficiency", "dvt", "cellulitis",
                "pv-weight", "ws-one-sided-swelling"],
            sources: ["nhs-dvt", "nhs-blood-clots-reprint", "rnoh-achilles", "venousinfo-cvi", "wales-flatfeet"]),
        Risk(105, "risk-pregnancy",
            links: ["pregnancy-related", "dvt", "superficial-vein-thrombosis", "leg-cramps", "restless-legs",
                "venous-insufficiency", "ws-one-sided-swelling"],
            sources: ["rcog-reduce-vte", "rcog-vte", "wales-vte", "cochrane-mg", "bmc-massage-pe"]),
        Risk(106, "risk-medicines",
            links: ["medication-related", "leg-cramps", "achilles-tendinopathy", "achilles-rupture", "calf-bruise",
                "dvt", "ws-dark-urine", "pv-medicine-review", "ws-snap-tiptoe"],
            sources: ["mhra-fq", "mayo-statin", "cks-cramps", "nhs-dvt", "msd-travel"]),
        Risk(107, "risk-nerve-metabolic",
            links: ["peripheral-neuropathy", "nerve-entrapment", "restless-legs", "electrolyte-imbalance",
                "leg-cramps", "ws-numb-persisting", "ws-foot-weak", "ex-blood-tests", "ws-cold-pale"],
            sources: ["nidirect-neuropathy", "nhs-neuropathy-causes", "cks-cramps", "tm-rls", "zh-cramp-factcheck"]),
        Risk(108, "risk-work-standing",
            links: ["venous-insufficiency", "flat-feet", "posture-alignment", "muscle-soreness", "sc-sitting-travel",
                "pv-move-often"],
            sources: ["venousinfo-cvi", "wales-flatfeet", "msd-travel", "nhs-dvt", "healthdirect-calf"]),
        Risk(109, "risk-inactivity",
            links: ["dvt", "venous-insufficiency", "posture-alignment", "pv-move-often", "pv-strength",
                "ws-one-sided-swelling"],
            sources: ["nhs-dvt", "nhs-blood-clots-reprint", "msd-travel", "jbjs-calf", "msd-it-mono"]),
    ];

    private static RiskFactor Risk(int number, string id, string[] links, string[] sources) =>
        new(number, new TopicId(id), TopicId.All(links), sources);
}
