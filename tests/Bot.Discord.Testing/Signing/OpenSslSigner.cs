namespace Bot.Discord.Testing.Signing;

/// <summary>Signs with an Ed25519 key (RFC 8032) through OpenSSL.</summary>
public sealed class OpenSslSigner : IDisposable
{
    private const int KeyBytes = 32;
    private const int SignatureBytes = 64;
    private nint _key;

    /// <summary>Takes a private key.</summary>
    /// <param name="privateKey">32 bytes.</param>
    /// <exception cref="ArgumentException">It is no key.</exception>
    /// <exception cref="DllNotFoundException">OpenSSL 3 is not here: see <see cref="IsAvailable"/>.</exception>
    public OpenSslSigner(ReadOnlySpan<byte> privateKey)
    {
        _key = LibCrypto.NewPrivateKey(LibCrypto.Ed25519, 0, privateKey, (nuint)privateKey.Length);
        if (_key == 0)
        {
            throw new ArgumentException("A private key has 32 bytes.", nameof(privateKey));
        }

        var publicKey = new byte[KeyBytes];
        nuint length = KeyBytes;
        _ = LibCrypto.GetPublicKey(_key, publicKey, ref length);
        PublicKey = Convert.ToHexStringLower(publicKey);
    }

    /// <summary>Whether OpenSSL 3 is on this machine.</summary>
    public static bool IsAvailable => LibCrypto.IsAvailable;

    /// <summary>64 hexadecimal digits, as Discord shows it to developers.</summary>
    public string PublicKey { get; }

    /// <summary>Signs a message.</summary>
    /// <returns>64 bytes.</returns>
    /// <exception cref="InvalidOperationException">OpenSSL refused.</exception>
    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        ObjectDisposedException.ThrowIf(_key == 0, this);
        var context = LibCrypto.NewContext();
        try
        {
            var signature = new byte[SignatureBytes];
            nuint length = SignatureBytes;
            return LibCrypto.BeginSigning(context, 0, 0, 0, _key) == 1
                && LibCrypto.Sign(context, signature, ref length, message, (nuint)message.Length) == 1
                    ? signature
                    : throw new InvalidOperationException("OpenSSL did not sign.");
        }
        finally
        {
            LibCrypto.FreeContext(context);
        }
    }

    /// <summary>Frees the key.</summary>
    public void Dispose()
    {
        LibCrypto.FreeKey(_key);
        _key = 0;
    }
}
