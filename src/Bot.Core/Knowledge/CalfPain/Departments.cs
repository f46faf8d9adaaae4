using static Bot.Core.Knowledge.Department;

namespace Bot.Core.Knowledge.CalfPain;

/// <summary>Which department a topic belongs to in a hospital of mainland China, where people register with one.</summary>
/// <remarks>Topics that no department fits better than another are not listed.</remarks>
internal static class Departments
{
    private static readonly Dictionary<string, Department> _byTopic = new(StringComparer.Ordinal)
    {
        ["acute-compartment-syndrome"] = Emergency,
        ["acute-limb-ischaemia"] = Emergency,
        ["ws-lungs-heart"] = Emergency,
        ["ws-cold-pale"] = Emergency,
        ["ws-pressure-pain"] = Emergency,
        ["ws-saddle-bladder"] = Emergency,
        ["ws-severe-infection"] = Emergency,
        ["ws-major-injury"] = Emergency,
        ["ws-dark-urine"] = Emergency,
        ["dvt"] = Clot,
        ["ws-one-sided-swelling"] = Clot,
        ["superficial-vein-thrombosis"] = Vessels,
        ["ws-vein-cord"] = Vessels,
        ["venous-insufficiency"] = Vessels,
        ["pad"] = Vessels,
        ["popliteal-entrapment"] = Vessels,
        ["ws-rest-pain-wound"] = Vessels,
        ["ws-walking-distance"] = Vessels,
        ["story-walking-pain"] = Vessels,
        ["tennis-leg"] = Injury,
        ["plantaris-rupture"] = Injury,
        ["achilles-rupture"] = Injury,
        ["tibial-stress-fracture"] = Bones,
        ["ws-snap-tiptoe"] = Injury,
        ["sciatica"] = Spine,
        ["spinal-stenosis"] = Spine,
        ["story-disc"] = Spine,
        ["nerve-entrapment"] = Nerves,
        ["peripheral-neuropathy"] = Nerves,
        ["restless-legs"] = Nerves,
        ["ws-foot-weak"] = Nerves,
        ["ws-numb-persisting"] = Nerves,
        ["story-numb-outer-calf-75"] = Nerves,
        ["cellulitis"] = Infection,
        ["ws-hot-red-fever"] = Infection,
        ["medication-related"] = Internal,
        ["electrolyte-imbalance"] = Internal,
        ["pregnancy-related"] = Obstetrics,
    };

    /// <summary>Every topic that has one.</summary>
    public static IEnumerable<TopicId> Topics => TopicId.All(_byTopic.Keys);

    /// <summary>The department of a topic, or null.</summary>
    public static Department? Of(Topic topic) =>
        _byTopic.TryGetValue(topic.Id.Value, out var department) ? department : null;
}
