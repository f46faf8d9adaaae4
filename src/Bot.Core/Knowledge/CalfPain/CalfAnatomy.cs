namespace Bot.Core.Knowledge.CalfPain;

/// <summary>How the calf is built: number, what each part is linked to, and sources.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A link stands on one side and holds in both directions.
/// </remarks>
internal static class CalfAnatomy
{
    public static IReadOnlyList<Anatomy> All { get; } =
    [
        Part(110, "an-gastrocnemius",
            links: ["tennis-leg", "calf-strain", "leg-cramps", "muscle-soreness", "an-soleus", "an-plantaris",
                "ws-snap-tiptoe"],
            sources: ["healthdirect-calf", "ausdoc-tears", "elsevier-gastrocnemius",
                "springer-calf-strain", "pmc-tennisleg"]),
        Part(111, "an-soleus",
            links: ["calf-strain", "venous-insufficiency", "an-achilles", "ws-one-sided-swelling"],
            sources: ["doccheck-soleus", "springer-calf-strain", "accesscardiology-calf-pump",
                "kahanov-stress", "nhs-dvt"]),
        Part(112, "an-plantaris",
            links: ["plantaris-rupture", "tennis-leg", "ws-snap-tiptoe"],
            sources: ["plantaris-study", "pmc-tennisleg", "pmc-achilles"]),
        Part(113, "an-achilles",
            links: ["achilles-tendinopathy", "achilles-rupture", "an-gastrocnemius", "ex-calf-squeeze",
                "ws-snap-tiptoe"],
            sources: ["pmc-achilles", "rnoh-achilles", "fife-achilles", "mhra-fq", "nm-achilles"]),
        Part(114, "an-vessels-nerves",
            links: ["dvt", "venous-insufficiency", "superficial-vein-thrombosis", "pad", "acute-limb-ischaemia",
                "popliteal-entrapment", "sciatica", "nerve-entrapment", "peripheral-neuropathy", "ws-cold-pale",
                "ws-one-sided-swelling"],
            sources: ["ccf-popliteal-artery", "dartmouth-tibial-nerve", "pmc-chroniclegpain",
                "nhs-dvt", "merck-ali"]),
        Part(115, "an-compartments",
            links: ["acute-compartment-syndrome", "exertional-compartment-syndrome", "ws-pressure-pain",
                "ex-compartment-pressure"],
            sources: ["hss-compartment", "pmc-acs", "msd-zh-compartment", "boj-acs", "mayo-cecs"]),
    ];

    private static Anatomy Part(int number, string id, string[] links, string[] sources) =>
        new(number, new TopicId(id), TopicId.All(links), sources);
}
