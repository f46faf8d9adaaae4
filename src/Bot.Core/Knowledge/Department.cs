namespace Bot.Core.Knowledge;

/// <summary>The department of a hospital, for places where people choose it themselves.</summary>
public enum Department
{
    /// <summary>Emergency department at once, by ambulance where it can be had.</summary>
    Emergency,

    /// <summary>A possible clot in a deep vein: today, without an appointment.</summary>
    Clot,

    /// <summary>Vessels of the leg.</summary>
    Vessels,

    /// <summary>Snap and fresh fracture.</summary>
    Injury,

    /// <summary>Bones, without haste.</summary>
    Bones,

    /// <summary>Lower spine.</summary>
    Spine,

    /// <summary>Nerves.</summary>
    Nerves,

    /// <summary>Infected skin.</summary>
    Infection,

    /// <summary>Medicines and blood salts.</summary>
    Internal,

    /// <summary>Pregnancy and birth.</summary>
    Obstetrics,
}
