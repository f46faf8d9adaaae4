using System.Buffers.Binary;
using System.Security.Cryptography;
using Bot.Core.Messages;

namespace Bot.Host.Seals;

/// <summary>Draws the chance of a turn.</summary>
internal static class Nonces
{
    /// <summary>96 random bits.</summary>
    public static Nonce Next()
    {
        Span<byte> bytes = stackalloc byte[Nonce.Length];
        RandomNumberGenerator.Fill(bytes);
        return new Nonce(
            BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[sizeof(ulong)..]));
    }
}
