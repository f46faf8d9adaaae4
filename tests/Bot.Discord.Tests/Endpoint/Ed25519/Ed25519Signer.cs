using System.Numerics;
using System.Security.Cryptography;
using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

/// <summary>Signs as RFC 8032, 5.1.6 tells, slowly and with secrets that are none.</summary>
internal sealed class Ed25519Signer
{
    private const int Half = 32;

    private static readonly PointTable _basePoint = new(Curve.BasePoint);

    private readonly BigInteger _secret;
    private readonly byte[] _prefix;

    /// <summary>A signer of a seed of 32 bytes.</summary>
    public Ed25519Signer(ReadOnlySpan<byte> seed)
    {
        var hash = SHA512.HashData(seed);
        hash[0] &= 0xF8;
        hash[Half - 1] = (byte)((hash[Half - 1] & 0x7F) | 0x40);
        (_secret, _prefix) = (Numbers.Read(hash.AsSpan(0, Half)), hash[Half..]);
        PublicKey = Encode(Times(_secret));
    }

    /// <summary>A signer of a seed that repeats one byte.</summary>
    public Ed25519Signer(byte seed)
        : this(Enumerable.Repeat(seed, Half).ToArray())
    {
    }

    /// <summary>The key, 32 bytes.</summary>
    public byte[] PublicKey { get; }

    /// <summary>The key as the code under test takes it.</summary>
    public Ed25519PublicKey Verifier => Keys.Parse(PublicKey);

    /// <summary>The point of a key.</summary>
    public EdwardsPoint Point => Times(_secret);

    /// <summary>A signature of 64 bytes.</summary>
    public byte[] Sign(ReadOnlySpan<byte> message) => Sign(message, PublicKey);

    /// <summary>A signature for a key that differs from the right one in a part of small order only.</summary>
    public byte[] Sign(ReadOnlySpan<byte> message, byte[] publicKey)
    {
        var r = Numbers.Read(SHA512.HashData([.. _prefix, .. message])) % Numbers.L;
        return Sign(message, publicKey, Encode(Times(r)), r);
    }

    /// <summary>A signature whose S belongs to r, whatever the bytes of R say.</summary>
    public byte[] Sign(ReadOnlySpan<byte> message, byte[] publicKey, byte[] bytesOfR, BigInteger r)
    {
        var k = Numbers.Read(SHA512.HashData([.. bytesOfR, .. publicKey, .. message])) % Numbers.L;
        return [.. bytesOfR, .. Numbers.Write((r + (k * _secret)) % Numbers.L)];
    }

    /// <summary>A point as bytes.</summary>
    public static byte[] Encode(in EdwardsPoint point)
    {
        var bytes = new byte[PointEncoding.Length];
        PointEncoding.Write(point, bytes);
        return bytes;
    }

    private static EdwardsPoint Times(BigInteger number)
    {
        Span<sbyte> digits = stackalloc sbyte[Scalar.Digits];
        Scalar.Reduce(Numbers.Write(number)).WriteDigits(digits);
        return PointTable.Sum(_basePoint, digits, _basePoint, stackalloc sbyte[Scalar.Digits]);
    }
}
