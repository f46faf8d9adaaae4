using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>Who asks a doctor or pharmacist before any treatment or medicine.</summary>
internal static class SpecialGroups
{
    private static readonly HashSet<string> _aboutMedicines = new(StringComparer.Ordinal)
    {
        "medication-related", "pv-medicine-review", "risk-medicines",
    };

    /// <summary>True for every treatment, and for the pages about medicines.</summary>
    public static bool Concern(Topic topic) => topic is Treatment || _aboutMedicines.Contains(topic.Id.Value);

    public static IEnumerable<Block> Of(PageWriter writer) =>
        [writer.Section(InterfaceKeys.SpecialGroupsHeading, InterfaceKeys.SpecialGroups)];
}
