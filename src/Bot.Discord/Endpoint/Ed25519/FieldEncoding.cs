using System.Buffers.Binary;

namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>Field elements as bytes: 255 bits, the lowest first (RFC 8032, 5.1.2); the last bit belongs to others.</summary>
internal static class FieldEncoding
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    private const ulong Wrap = 19;
    private const int Word = sizeof(ulong);

    /// <summary>Reads an element and leaves the last bit out; false for p and above, which are written in another way.
    /// </summary>
    /// <param name="bytes">32 of them.</param>
    /// <param name="element">What was read.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out FieldElement element)
    {
        var w0 = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var w1 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[Word..]);
        var w2 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(2 * Word)..]);
        var w3 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(3 * Word)..]);
        element = new FieldElement(
            w0 & FieldElement.LimbMask,
            ((w0 >> 51) | (w1 << 13)) & FieldElement.LimbMask,
            ((w1 >> 38) | (w2 << 26)) & FieldElement.LimbMask,
            ((w2 >> 25) | (w3 << 39)) & FieldElement.LimbMask,
            (w3 >> 12) & FieldElement.LimbMask);
        return Excess(element) == 0;
    }

    /// <summary>Writes an element as the number below p.</summary>
    /// <param name="element">Any.</param>
    /// <param name="bytes">Room for 32.</param>
    public static void Write(in FieldElement element, Span<byte> bytes)
    {
        var e = Canonical(element);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, e.L0 | (e.L1 << 51));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[Word..], (e.L1 >> 13) | (e.L2 << 38));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[(2 * Word)..], (e.L2 >> 26) | (e.L3 << 25));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[(3 * Word)..], (e.L3 >> 39) | (e.L4 << 12));
    }

    /// <summary>True for 0 modulo p.</summary>
    public static bool IsZero(this in FieldElement element)
    {
        var e = Canonical(element);
        return (e.L0 | e.L1 | e.L2 | e.L3 | e.L4) == 0;
    }

    /// <summary>True where the number below p is odd; RFC 8032 calls such an x negative.</summary>
    public static bool IsOdd(this in FieldElement element) => (Canonical(element).L0 & 1) == 1;

    private static FieldElement Canonical(in FieldElement element)
    {
        var e = element.Carried();
        var l0 = e.L0 + (Wrap * Excess(e));
        var l1 = e.L1 + (l0 >> FieldElement.LimbBits);
        var l2 = e.L2 + (l1 >> FieldElement.LimbBits);
        var l3 = e.L3 + (l2 >> FieldElement.LimbBits);
        var l4 = e.L4 + (l3 >> FieldElement.LimbBits);
        return new FieldElement(
            l0 & FieldElement.LimbMask,
            l1 & FieldElement.LimbMask,
            l2 & FieldElement.LimbMask,
            l3 & FieldElement.LimbMask,
            l4 & FieldElement.LimbMask);
    }

    // How often p fits into a carried element: adding 19 reaches 2^255 from p on.
    private static ulong Excess(in FieldElement e)
    {
        var carry = (e.L0 + Wrap) >> FieldElement.LimbBits;
        carry = (e.L1 + carry) >> FieldElement.LimbBits;
        carry = (e.L2 + carry) >> FieldElement.LimbBits;
        carry = (e.L3 + carry) >> FieldElement.LimbBits;
        return (e.L4 + carry) >> FieldElement.LimbBits;
    }
}
