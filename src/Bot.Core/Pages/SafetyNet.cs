using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>When to call, when to be examined: what stands on every page that cannot know better.</summary>
internal static class SafetyNet
{
    /// <summary>When to call, as a level: the head of pages that lead on to others.</summary>
    public static Block.Level Emergency(PageWriter writer) =>
        writer.Level(Urgency.EmergencyNow, InterfaceKeys.SafetyNetEmergency);

    /// <summary>The three lines, most urgent first.</summary>
    public static Block.List Of(PageWriter writer) => new(
        null,
        [
            writer.Text(InterfaceKeys.SafetyNetEmergency),
            writer.Text(InterfaceKeys.SafetyNetToday),
            writer.Text(InterfaceKeys.SafetyNetRoutine),
        ]);
}
