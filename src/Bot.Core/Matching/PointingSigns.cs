namespace Bot.Core.Matching;

/// <summary>The cause that a warning sign points to first. Who tells of the sign finds the cause: the warning itself opens
/// the reply already.</summary>
internal static class PointingSigns
{
    private static readonly ILookup<string, string> _signs = new (string Sign, string Cause)[]
    {
        ("ws-lungs-heart", "dvt"),
        ("ws-cold-pale", "acute-limb-ischaemia"),
        ("ws-pressure-pain", "acute-compartment-syndrome"),
        ("ws-saddle-bladder", "sciatica"),
        ("ws-severe-infection", "cellulitis"),
        ("ws-dark-urine", "medication-related"),
        ("ws-one-sided-swelling", "dvt"),
        ("ws-hot-red-fever", "cellulitis"),
        ("ws-snap-tiptoe", "achilles-rupture"),
        ("ws-foot-weak", "nerve-entrapment"),
        ("ws-rest-pain-wound", "pad"),
        ("ws-vein-cord", "superficial-vein-thrombosis"),
        ("ws-walking-distance", "pad"),
        ("ws-numb-persisting", "peripheral-neuropathy"),
    }.ToLookup(static row => row.Cause, static row => row.Sign);

    /// <summary>The signs that point to a page; none for most.</summary>
    public static IEnumerable<string> To(string page) => _signs[page];
}
