using System.Numerics;
using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

/// <summary>The same numbers as whole numbers of the BCL.</summary>
internal static class Numbers
{
    /// <summary>The order of the base point.</summary>
    public static BigInteger L { get; } =
        BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", null);

    /// <summary>The modulus of the field.</summary>
    public static BigInteger P { get; } = BigInteger.Pow(2, 255) - 19;

    /// <summary>Reads bytes, the lowest first.</summary>
    public static BigInteger Read(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true);

    /// <summary>Writes 32 bytes, the lowest first.</summary>
    public static byte[] Write(BigInteger number)
    {
        var bytes = new byte[32];
        number.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }

    /// <summary>The number of an element, below p.</summary>
    public static BigInteger Of(in FieldElement element)
    {
        var bytes = new byte[FieldEncoding.Length];
        FieldEncoding.Write(element, bytes);
        return Read(bytes);
    }

    /// <summary>The number that the limbs stand for, whatever it is.</summary>
    public static BigInteger Sum(in FieldElement e) =>
        e.L0 + ((BigInteger)e.L1 << 51) + ((BigInteger)e.L2 << 102) + ((BigInteger)e.L3 << 153) + ((BigInteger)e.L4 << 204);
}
