using System.Diagnostics;

namespace Bot.Core.Triage;

/// <summary>The names of the levels in text keys.</summary>
public static class UrgencyIds
{
    /// <summary>All levels, mildest first.</summary>
    public static IReadOnlyList<Urgency> All { get; } = Enum.GetValues<Urgency>();

    extension(Urgency urgency)
    {
        /// <summary>The id in text keys, for example <c>same-day</c>.</summary>
        public string Id => urgency switch
        {
            Urgency.SelfCare => "self-care",
            Urgency.Routine => "routine",
            Urgency.WithinDays => "within-days",
            Urgency.SameDay => "same-day",
            Urgency.EmergencyNow => "emergency-now",
            _ => throw new UnreachableException(),
        };
    }
}
