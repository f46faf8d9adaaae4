namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>Points as bytes: y, and in the last bit whether x is odd (RFC 8032, 5.1.2 and 5.1.3).</summary>
internal static class PointEncoding
{
    /// <summary>Length in bytes.</summary>
    public const int Length = FieldEncoding.Length;

    private const int SignBit = 7;

    /// <summary>Reads a point; false for a wrong length, a y of p and above or without a point, and a 0 that is to be
    /// odd.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out EdwardsPoint point)
    {
        point = EdwardsPoint.Neutral;
        if (bytes.Length != Length || !FieldEncoding.TryRead(bytes, out var y))
        {
            return false;
        }

        var square = y.Square();
        if (!FieldPowers.TryRootOfRatio(square - FieldElement.One, (Curve.D * square) + FieldElement.One, out var x))
        {
            return false;
        }

        var isOdd = bytes[Length - 1] >> SignBit == 1;
        point = EdwardsPoint.Of(x.IsOdd() == isOdd ? x : (-x).Carried(), y);
        return !isOdd || !x.IsZero();
    }

    /// <summary>Writes a point.</summary>
    /// <param name="point">Any.</param>
    /// <param name="bytes">Room for 32.</param>
    public static void Write(in EdwardsPoint point, Span<byte> bytes)
    {
        var inverse = point.Z.Inverse();
        FieldEncoding.Write(point.Y * inverse, bytes);
        bytes[Length - 1] |= (byte)((point.X * inverse).IsOdd() ? 1 << SignBit : 0);
    }
}
