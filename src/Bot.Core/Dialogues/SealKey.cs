using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Dialogues;

/// <summary>A key that dialogues are sealed with.</summary>
public sealed class SealKey
{
    /// <summary>Length in bytes: AES-256.</summary>
    public const int Length = 32;

    private readonly byte[] _bytes;

    private SealKey(byte[] bytes)
    {
        _bytes = bytes;
        Id = SHA256.HashData(bytes)[0];
    }

    /// <summary>The first byte of the key's SHA-256; tells keys apart without giving them away.</summary>
    public byte Id { get; }

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads a key as it stands in the configuration: 32 bytes in Base64.</summary>
    public static bool TryParse(string text, out SealKey? key)
    {
        var bytes = new byte[Length + 1];
        var isKey = Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Length;
        key = isKey ? new SealKey(bytes[..Length]) : null;
        return isKey;
    }

    /// <summary>A key of these bytes.</summary>
    /// <exception cref="ArgumentException">Not 32 of them.</exception>
    public static SealKey Of(ReadOnlySpan<byte> bytes) => bytes.Length == Length
        ? new SealKey(bytes.ToArray())
        : throw new ArgumentException($"A key has {Length} bytes.", nameof(bytes));

    /// <summary>A key of the same length for another purpose; it gives away neither this key nor those of further purposes
    /// (HKDF-SHA256).</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes, Length, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>Says which key, never what it is.</summary>
    public override string ToString() => $"key {Id:x2}";
}
