namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>The constants of edwards25519, calculated from their definitions (RFC 8032, 5.1).</summary>
internal static class Curve
{
    /// <summary>d = -121665 / 121666.</summary>
    public static FieldElement D { get; } = (-new FieldElement(121665)) * new FieldElement(121666).Inverse();

    /// <summary>2 d.</summary>
    public static FieldElement TwoD { get; } = (D + D).Carried();

    /// <summary>B, of order L: y = 4 / 5 and an even x.</summary>
    public static EdwardsPoint BasePoint { get; } = FindBasePoint();

    private static EdwardsPoint FindBasePoint()
    {
        Span<byte> bytes = stackalloc byte[FieldEncoding.Length];
        FieldEncoding.Write(new FieldElement(4) * new FieldElement(5).Inverse(), bytes);
        return PointEncoding.TryRead(bytes, out var point)
            ? point
            : throw new InvalidOperationException("The base point does not lie on the curve.");
    }
}
