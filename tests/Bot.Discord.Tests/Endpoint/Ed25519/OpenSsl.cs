using System.Runtime.InteropServices;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

/// <summary>Ed25519 of OpenSSL 3, which .NET itself uses on Linux, as somebody else's opinion.</summary>
internal static class OpenSsl
{
    private const string Library = "libcrypto.so.3";
    private const int Ed25519 = 1087;

    /// <summary>False where this machine has no such library.</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Signs with a seed of 32 bytes.</summary>
    public static byte[] Sign(byte[] seed, byte[] message)
    {
        var signature = new byte[64];
        var length = (nuint)signature.Length;
        Use(EVP_PKEY_new_raw_private_key(Ed25519, 0, seed, (nuint)seed.Length), (context, key) =>
        {
            Require(EVP_DigestSignInit(context, 0, 0, 0, key));
            return Require(EVP_DigestSign(context, signature, ref length, message, (nuint)message.Length));
        });
        return signature;
    }

    /// <summary>True where the signature is good.</summary>
    public static bool Verify(byte[] publicKey, byte[] signature, byte[] message) =>
        Use(EVP_PKEY_new_raw_public_key(Ed25519, 0, publicKey, (nuint)publicKey.Length), (context, key) =>
        {
            Require(EVP_DigestVerifyInit(context, 0, 0, 0, key));
            return EVP_DigestVerify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1;
        });

    private static bool Use(nint key, Func<nint, nint, bool> use)
    {
        var context = EVP_MD_CTX_new();
        try
        {
            Require(key == 0 ? 0 : 1);
            return use(context, key);
        }
        finally
        {
            EVP_MD_CTX_free(context);
            EVP_PKEY_free(key);
        }
    }

    private static bool Require(int result) => result == 1 ? true : throw new InvalidOperationException("OpenSSL failed.");

    [DllImport(Library)]
    private static extern nint EVP_PKEY_new_raw_public_key(int type, nint engine, byte[] key, nuint length);

    [DllImport(Library)]
    private static extern nint EVP_PKEY_new_raw_private_key(int type, nint engine, byte[] key, nuint length);

    [DllImport(Library)]
    private static extern void EVP_PKEY_free(nint key);

    [DllImport(Library)]
    private static extern nint EVP_MD_CTX_new();

    [DllImport(Library)]
    private static extern void EVP_MD_CTX_free(nint context);

    [DllImport(Library)]
    private static extern int EVP_DigestSignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [DllImport(Library)]
    private static extern int EVP_DigestSign(
        nint context, byte[] signature, ref nuint signatureLength, byte[] message, nuint length);

    [DllImport(Library)]
    private static extern int EVP_DigestVerifyInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [DllImport(Library)]
    private static extern int EVP_DigestVerify(
        nint context, byte[] signature, nuint signatureLength, byte[] message, nuint length);
}
