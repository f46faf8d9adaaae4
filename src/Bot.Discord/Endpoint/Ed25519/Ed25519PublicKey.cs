using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Bot.Discord.Endpoint.Ed25519;

/// <summary>A key that signatures are checked against (Ed25519, RFC 8032, 5.1.7); safe for threads.</summary>
/// <remarks>Checks S B = R + k A itself, not eight times it, by the bytes of R, as OpenSSL does. All input is public, so
/// time may depend on it.</remarks>
internal sealed class Ed25519PublicKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = PointEncoding.Length;

    /// <summary>Length of a signature in bytes.</summary>
    public const int SignatureLength = PointEncoding.Length + Scalar.Length;

    private const int CofactorBits = 3;

    private static readonly PointTable _basePoint = new(Curve.BasePoint);

    private readonly byte[] _bytes;
    private readonly PointTable _negative;

    private Ed25519PublicKey(byte[] bytes, in EdwardsPoint point)
    {
        _bytes = bytes;
        _negative = new PointTable(-point);
    }

    /// <summary>Reads a key as Discord shows it: 64 hexadecimal digits of either case.</summary>
    /// <returns>False for what is no point, is written in a second way, or has a small order, with which anything would
    /// be signed.</returns>
    public static bool TryParse(string hex, [NotNullWhen(true)] out Ed25519PublicKey? key)
    {
        var bytes = new byte[Length];
        key = Convert.FromHexString(hex, bytes, out _, out var written) is OperationStatus.Done && written == Length
            ? Create(bytes)
            : null;
        return key is not null;
    }

    /// <summary>True where this key signed the message, which is a head and a body behind it. Never throws.</summary>
    /// <param name="signature">R and S, 64 bytes; others are no signature.</param>
    /// <param name="head">The beginning of the message.</param>
    /// <param name="body">Its rest.</param>
    public bool Verify(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (signature.Length != SignatureLength || !Scalar.TryRead(signature[PointEncoding.Length..], out var s))
        {
            return false;
        }

        var r = signature[..PointEncoding.Length];
        Span<sbyte> digitsOfS = stackalloc sbyte[Scalar.Digits];
        Span<sbyte> digitsOfK = stackalloc sbyte[Scalar.Digits];
        s.WriteDigits(digitsOfS);
        Challenge(r, head, body).WriteDigits(digitsOfK);
        Span<byte> expected = stackalloc byte[PointEncoding.Length];
        PointEncoding.Write(PointTable.Sum(_basePoint, digitsOfS, _negative, digitsOfK), expected);
        return expected.SequenceEqual(r);
    }

    private static Ed25519PublicKey? Create(byte[] bytes) =>
        PointEncoding.TryRead(bytes, out var point) && !point.Doubled(CofactorBits).IsNeutral
            ? new Ed25519PublicKey(bytes, point)
            : null;

    private Scalar Challenge(ReadOnlySpan<byte> r, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        sha.AppendData(r);
        sha.AppendData(_bytes);
        sha.AppendData(head);
        sha.AppendData(body);
        sha.GetHashAndReset(hash);
        return Scalar.Reduce(hash);
    }
}
