using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

internal static class Keys
{
    /// <summary>The key of these bytes.</summary>
    public static Ed25519PublicKey Parse(ReadOnlySpan<byte> bytes) =>
        Ed25519PublicKey.TryParse(Convert.ToHexString(bytes), out var key)
            ? key
            : throw new ArgumentException("No key.", nameof(bytes));

    /// <summary>Verifies a message in one piece.</summary>
    public static bool Verify(this Ed25519PublicKey key, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> message) =>
        key.Verify(signature, [], message);

    /// <summary>A copy with one bit turned over.</summary>
    public static byte[] Flip(ReadOnlySpan<byte> bytes, int bit)
    {
        var flipped = bytes.ToArray();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
