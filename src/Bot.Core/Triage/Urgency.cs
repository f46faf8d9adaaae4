namespace Bot.Core.Triage;

/// <summary>How soon a person should be examined; ascending, so that the maximum is the worst.</summary>
public enum Urgency
{
    /// <summary>Look after yourself, watch, come back if worse or after two weeks.</summary>
    SelfCare,

    /// <summary>A normal appointment, one to three weeks.</summary>
    Routine,

    /// <summary>An appointment in about one to three days.</summary>
    WithinDays,

    /// <summary>To be examined today, also at night and at the weekend.</summary>
    SameDay,

    /// <summary>Life or limb may be at stake: ambulance now.</summary>
    EmergencyNow,
}
