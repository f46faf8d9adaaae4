using System.Buffers.Binary;

namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>A number below L = 2^252 + c, the order of the base point, in two halves of 128 bits.</summary>
internal readonly struct Scalar
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    /// <summary>Digits of base 16.</summary>
    public const int Digits = 64;

    private const int HalfLength = 16;
    private const int HalfBits = 128;
    private const int Chunk = 32;

    // The bits of the high half that count 2^252 and more.
    private const int TopBit = 252 - HalfBits;

    private static readonly UInt128 _highOfL = UInt128.One << TopBit;
    private static readonly UInt128 _c = new(0x14def9dea2f79cd6, 0x5812631a5cf5d3ed);

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private Scalar(UInt128 high, UInt128 low) => (_high, _low) = (high, low);

    /// <summary>Reads a number, the lowest byte first; false for L and above, of which there would be a second way to
    /// write each (RFC 8032, 5.1.7).</summary>
    /// <param name="bytes">32 of them.</param>
    /// <param name="scalar">What was read.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out Scalar scalar)
    {
        scalar = new(
            BinaryPrimitives.ReadUInt128LittleEndian(bytes[HalfLength..]), BinaryPrimitives.ReadUInt128LittleEndian(bytes));
        return scalar._high < _highOfL || (scalar._high == _highOfL && scalar._low < _c);
    }

    /// <summary>The remainder of a long number.</summary>
    /// <param name="bytes">The lowest first, a multiple of 4 of them.</param>
    public static Scalar Reduce(ReadOnlySpan<byte> bytes)
    {
        var remainder = default(Scalar);
        for (var end = bytes.Length; end > 0; end -= sizeof(uint))
        {
            remainder = remainder.Append(BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end - sizeof(uint))..]));
        }

        return remainder;
    }

    /// <summary>Writes digits of base 16, the lowest first, each from -8 to 7.</summary>
    /// <param name="digits">Room for 64.</param>
    public void WriteDigits(Span<sbyte> digits)
    {
        var (high, low, carry) = (_high, _low, 0);
        for (var place = 0; place < Digits; place++)
        {
            var half = place < Digits / 2 ? low : high;
            var digit = ((int)(uint)(half >> (4 * place % HalfBits)) & 15) + carry;
            carry = (digit + 8) >> 4;
            digits[place] = (sbyte)(digit - (carry << 4));
        }
    }

    // 2^32 times the number plus 32 bits. What stands at 2^252 and above, q, is taken off as q L: its bits go, and q c from
    // the rest. That is more than -L and less than 2^252, so L is missing at most once.
    private Scalar Append(uint bits)
    {
        var q = (ulong)(_high >> (TopBit - Chunk));
        var high = ((_high << Chunk) | (_low >> (HalfBits - Chunk))) & (_highOfL - 1);
        var low = (_low << Chunk) | bits;
        var lower = Math.BigMul(q, (ulong)_c);
        var upper = Math.BigMul(q, (ulong)(_c >> 64)) + (lower >> 64);
        return Subtract(high, low, upper >> 64, (upper << 64) | (ulong)lower);
    }

    private static Scalar Subtract(UInt128 high, UInt128 low, UInt128 lessHigh, UInt128 lessLow)
    {
        var restLow = low - lessLow;
        var restHigh = high - lessHigh - (low < lessLow ? UInt128.One : UInt128.Zero);
        if ((Int128)restHigh >= 0)
        {
            return new(restHigh, restLow);
        }

        var sumLow = restLow + _c;
        return new(restHigh + _highOfL + (sumLow < _c ? UInt128.One : UInt128.Zero), sumLow);
    }
}
