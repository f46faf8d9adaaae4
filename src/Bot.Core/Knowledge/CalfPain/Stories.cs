using Bot.Core.Triage;
using static Bot.Core.Triage.Urgency;

namespace Bot.Core.Knowledge.CalfPain;

/// <summary>Made-up examples: number, how soon to be examined, what each is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        Story(116, "story-runner", WithinDays,
            links: ["calf-strain", "ws-one-sided-swelling", "sc-first-days", "pv-gradual-load", "risk-overload"],
            sources: ["healthdirect-calf", "nbt-calf", "nca-calf", "tims-calf", "nhs-dvt"]),
        Story(117, "story-factory-worker", Routine,
            links: ["flat-feet", "venous-insufficiency", "footwear-orthotics", "risk-work-standing",
                "ws-one-sided-swelling"],
            sources: ["wales-flatfeet", "venousinfo-cvi", "japc-compression", "nhs-dvt"]),
        Story(118, "story-disc", Routine,
            links: ["sciatica", "ws-saddle-bladder", "ws-foot-weak", "physiotherapy", "spinal-traction", "ex-mri"],
            sources: ["healthify-sciatica", "nice-ng59", "mayo-sciatica", "mayo-sciatica-zh"]),
        Story(119, "story-outer-calf-months", Routine,
            links: ["peroneal-tendinopathy", "nerve-entrapment", "sciatica", "it-band-syndrome", "physiotherapy",
                "ex-gait-shoe", "ws-foot-weak"],
            sources: ["medline-peroneal", "mayo-sciatica", "ortho1-peroneal", "altru-itbs", "bmc-massage-pe"]),
        Story(120, "story-numb-outer-calf-75", WithinDays,
            links: ["nerve-entrapment", "sciatica", "peripheral-neuropathy", "pad", "ws-foot-weak", "ws-numb-persisting",
                "ex-nerve-tests"],
            sources: ["medline-peroneal", "msd-it-mono", "mayo-sciatica", "nidirect-neuropathy", "merck-ali"]),
        Story(121, "story-walking-pain", WithinDays,
            links: ["pad", "spinal-stenosis", "electrolyte-imbalance", "ws-walking-distance", "walking-training", "ex-abi"],
            sources: ["iqwig-pavk", "nice-cg147", "mayo-pad-zh", "zh-cramp-factcheck", "nadeau-claudication"]),
    ];

    private static Story Story(int number, string id, Urgency urgency, string[] links, string[] sources) =>
        new(number, new TopicId(id), urgency, TopicId.All(links), sources);
}
