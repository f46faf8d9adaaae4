namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>A number modulo p = 2^255 - 19, the sum of its five limbs, limb i times 2^(51 i).</summary>
/// <remarks>Limbs may hold more than 51 bits. Products, squares and what is read have limbs below 2^51 + 2^14; a sum or
/// difference of two such, and of one such with those, stays below 2^54, which is what a multiplication takes.</remarks>
internal readonly struct FieldElement(ulong l0, ulong l1, ulong l2, ulong l3, ulong l4)
{
    /// <summary>Bits of a limb.</summary>
    public const int LimbBits = 51;

    /// <summary>The largest limb that is not carried.</summary>
    public const ulong LimbMask = (1UL << LimbBits) - 1;

    // 2^255 is 19 modulo p, so what leaves the highest limb comes back to the lowest that many times.
    private const ulong Wrap = 19;

    // The limbs of 4p keep a difference positive where the subtrahend's limbs are below 2^53 - 76.
    private const ulong LowestOfFourP = 4 * (LimbMask + 1 - Wrap);
    private const ulong LimbOfFourP = 4 * LimbMask;

    /// <summary>Limb 0, the lowest.</summary>
    public readonly ulong L0 = l0;

    /// <summary>Limb 1.</summary>
    public readonly ulong L1 = l1;

    /// <summary>Limb 2.</summary>
    public readonly ulong L2 = l2;

    /// <summary>Limb 3.</summary>
    public readonly ulong L3 = l3;

    /// <summary>Limb 4, the highest.</summary>
    public readonly ulong L4 = l4;

    /// <summary>A small number.</summary>
    /// <param name="value">Below 2^51.</param>
    public FieldElement(ulong value)
        : this(value, 0, 0, 0, 0)
    {
    }

    /// <summary>0.</summary>
    public static FieldElement Zero => default;

    /// <summary>1.</summary>
    public static FieldElement One => new(1);

    /// <summary>The sum, not carried.</summary>
    public static FieldElement operator +(in FieldElement a, in FieldElement b) =>
        new(a.L0 + b.L0, a.L1 + b.L1, a.L2 + b.L2, a.L3 + b.L3, a.L4 + b.L4);

    /// <summary>The difference, not carried.</summary>
    public static FieldElement operator -(in FieldElement a, in FieldElement b) => new(
        a.L0 + LowestOfFourP - b.L0,
        a.L1 + LimbOfFourP - b.L1,
        a.L2 + LimbOfFourP - b.L2,
        a.L3 + LimbOfFourP - b.L3,
        a.L4 + LimbOfFourP - b.L4);

    /// <summary>The negative, not carried.</summary>
    public static FieldElement operator -(in FieldElement a) => Zero - a;

    /// <summary>The product.</summary>
    public static FieldElement operator *(in FieldElement a, in FieldElement b)
    {
        var (a0, a1, a2, a3, a4) = (a.L0, a.L1, a.L2, a.L3, a.L4);
        var (b0, b1, b2, b3, b4) = (b.L0, b.L1, b.L2, b.L3, b.L4);
        var (w1, w2, w3, w4) = (Wrap * b1, Wrap * b2, Wrap * b3, Wrap * b4);
        return Carry(
            Times(a0, b0) + Times(a1, w4) + Times(a2, w3) + Times(a3, w2) + Times(a4, w1),
            Times(a0, b1) + Times(a1, b0) + Times(a2, w4) + Times(a3, w3) + Times(a4, w2),
            Times(a0, b2) + Times(a1, b1) + Times(a2, b0) + Times(a3, w4) + Times(a4, w3),
            Times(a0, b3) + Times(a1, b2) + Times(a2, b1) + Times(a3, b0) + Times(a4, w4),
            Times(a0, b4) + Times(a1, b3) + Times(a2, b2) + Times(a3, b1) + Times(a4, b0));
    }

    /// <summary>The product with itself.</summary>
    public FieldElement Square()
    {
        var (a0, a1, a2, a3, a4) = (L0, L1, L2, L3, L4);
        var (d0, d1, d2) = (2 * a0, 2 * a1, 2 * a2);
        var (w3, w4) = (Wrap * a3, Wrap * a4);
        return Carry(
            Times(a0, a0) + Times(d1, w4) + Times(d2, w3),
            Times(d0, a1) + Times(d2, w4) + Times(a3, w3),
            Times(d0, a2) + Times(a1, a1) + Times(2 * a3, w4),
            Times(d0, a3) + Times(d1, a2) + Times(a4, w4),
            Times(d0, a4) + Times(d1, a3) + Times(a2, a2));
    }

    /// <summary>The same number with limbs below 2^51 + 2^8.</summary>
    public FieldElement Carried() => new(
        (L0 & LimbMask) + (Wrap * (L4 >> LimbBits)),
        (L1 & LimbMask) + (L0 >> LimbBits),
        (L2 & LimbMask) + (L1 >> LimbBits),
        (L3 & LimbMask) + (L2 >> LimbBits),
        (L4 & LimbMask) + (L3 >> LimbBits));

    private static UInt128 Times(ulong a, ulong b) => Math.BigMul(a, b);

    // With factors below 2^54, the columns are below 2^115 and the highest, which wraps nothing, below 5 times 2^108:
    // each carry fits into 64 bits, the last one even 19 times.
    private static FieldElement Carry(UInt128 c0, UInt128 c1, UInt128 c2, UInt128 c3, UInt128 c4)
    {
        c1 += (ulong)(c0 >> LimbBits);
        c2 += (ulong)(c1 >> LimbBits);
        c3 += (ulong)(c2 >> LimbBits);
        c4 += (ulong)(c3 >> LimbBits);
        var l0 = ((ulong)c0 & LimbMask) + (Wrap * (ulong)(c4 >> LimbBits));
        return new(
            l0 & LimbMask,
            ((ulong)c1 & LimbMask) + (l0 >> LimbBits),
            (ulong)c2 & LimbMask,
            (ulong)c3 & LimbMask,
            (ulong)c4 & LimbMask);
    }
}
