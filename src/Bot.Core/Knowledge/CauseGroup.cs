namespace Bot.Core.Knowledge;

/// <summary>Where a cause of calf pain sits; the order is the order of the menu.</summary>
public enum CauseGroup
{
    /// <summary>Muscle and the space around it.</summary>
    Muscle,

    /// <summary>Tendons of the calf, ankle and outer thigh.</summary>
    Tendon,

    /// <summary>Shin bone, knee, ankle, foot.</summary>
    BoneAndJoint,

    /// <summary>Nerve roots and nerves of the leg.</summary>
    Nerve,

    /// <summary>Veins and arteries.</summary>
    Vessel,

    /// <summary>Blood salts, medicines, skin, pregnancy.</summary>
    Other,
}
