namespace Bot.Core.Knowledge.CalfPain;

/// <summary>Examinations and tests: number, what each is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class Exams
{
    public static IReadOnlyList<Exam> All { get; } =
    [
        Exam(86, "ex-history-exam",
            links: ["muscle-soreness", "fascial-pain", "posture-alignment", "sciatica", "restless-legs", "pregnancy-related",
                "ws-numb-persisting", "ws-lump-weightloss"],
            sources: ["awmf-tvt", "nhs-pad-exam", "ahp-suffolk-sciatica"]),
        Exam(87, "ex-calf-squeeze",
            links: ["achilles-rupture", "achilles-tendinopathy", "tennis-leg", "plantaris-rupture", "ws-snap-tiptoe"],
            sources: ["doccheck-thompson", "pmc-achilles", "bmus-msk"]),
        Exam(88, "ex-wells-ddimer",
            links: ["dvt", "ws-one-sided-swelling", "ws-lungs-heart"],
            sources: ["nice-wells", "awmf-tvt", "nhs-dvt", "nhs-blood-tests-sheen"]),
        Exam(89, "ex-vein-ultrasound",
            links: ["dvt", "superficial-vein-thrombosis", "venous-insufficiency", "bakers-cyst", "ws-one-sided-swelling",
                "ws-vein-cord"],
            sources: ["nice-qs201", "stmichaels-vein-us", "nice-research-legscan", "bmc-massage-pe", "nhs-dvt"]),
        Exam(90, "ex-abi",
            links: ["pad", "popliteal-entrapment", "venous-insufficiency", "ws-walking-distance", "ws-rest-pain-wound",
                "walking-training", "compression-stockings"],
            sources: ["osu-abi", "mayo-abi", "uwhealth-abi", "iqwig-pavk", "japc-compression"]),
        Exam(91, "ex-xray",
            links: ["tibial-stress-fracture", "arthritis", "ws-major-injury"],
            sources: ["mayo-stress-fracture", "kahanov-stress", "royaldevon-radiation", "uksh-roentgen"]),
        Exam(92, "ex-muscle-ultrasound",
            links: ["calf-strain", "tennis-leg", "plantaris-rupture", "achilles-rupture", "bakers-cyst",
                "ws-snap-tiptoe"],
            sources: ["bmus-msk", "cuh-baker", "pmj-baker", "pmc-tennisleg"]),
        Exam(93, "ex-mri",
            links: ["tibial-stress-fracture", "shin-splints", "sciatica", "spinal-stenosis", "ws-saddle-bladder"],
            sources: ["uhdb-mri", "leeds-mri", "nice-qs155", "nice-ng59", "kahanov-stress"]),
        Exam(94, "ex-compartment-pressure",
            links: ["acute-compartment-syndrome", "exertional-compartment-syndrome", "ws-pressure-pain"],
            sources: ["oxsport-pressure", "mayo-cecs-tests", "pmc-acs-tests", "pmc-acs", "msd-zh-compartment"]),
        Exam(95, "ex-nerve-tests",
            links: ["nerve-entrapment", "peripheral-neuropathy", "sciatica", "ws-foot-weak", "ws-numb-persisting",
                "ws-cold-pale"],
            sources: ["cuh-emg", "dorset-emg", "cht-emg", "fulda-emg", "nidirect-neuropathy"]),
        Exam(96, "ex-blood-tests",
            links: ["medication-related", "electrolyte-imbalance", "leg-cramps", "restless-legs", "peripheral-neuropathy",
                "cellulitis", "ws-dark-urine", "minerals-supplements"],
            sources: ["nhs-blood-tests-sheen", "mayo-statin", "cks-cramps", "tm-rls", "nidirect-neuropathy"]),
        Exam(97, "ex-gait-shoe",
            links: ["flat-feet", "posture-alignment", "shin-splints", "peroneal-tendinopathy", "it-band-syndrome",
                "footwear-orthotics", "pv-shoes"],
            sources: ["wales-flatfeet", "borders-podiatry", "venousinfo-cvi", "nhs-dvt"]),
    ];

    private static Exam Exam(int number, string id, string[] links, string[] sources) =>
        new(number, new TopicId(id), TopicId.All(links), sources);
}
