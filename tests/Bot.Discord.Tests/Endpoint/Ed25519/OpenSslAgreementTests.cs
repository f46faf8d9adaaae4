using Bot.Discord.Endpoint.Ed25519;
using Xunit;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

/// <summary>What OpenSSL accepts is accepted, what it refuses is refused.</summary>
public sealed class OpenSslAgreementTests
{
    private const int KeyCount = 60;
    private const int CasesOfKey = 100;
    private const int Kinds = 8;

    [Fact]
    public void Thousands_of_true_and_altered_signatures_are_judged_alike()
    {
        Assert.SkipUnless(OpenSsl.IsAvailable, "OpenSSL 3 is not installed on this machine.");
        var random = new Random(20261121);
        var good = 0;
        for (var i = 0; i < KeyCount; i++)
        {
            var seed = Bytes(random, 32);
            var signer = new Ed25519Signer(seed);
            var key = signer.Verifier;
            for (var j = 0; j < CasesOfKey; j++)
            {
                var message = Bytes(random, random.Next(300));
                var true_ = OpenSsl.Sign(seed, message);
                Assert.Equal(true_, signer.Sign(message));
                var (signature, said) = Alter(random, true_, message, j % Kinds);
                var verdict = OpenSsl.Verify(signer.PublicKey, signature, said);
                good += verdict ? 1 : 0;
                Assert.Equal(verdict, key.Verify(signature, said));
            }
        }

        Assert.InRange(good, KeyCount * CasesOfKey / Kinds, KeyCount * CasesOfKey / 2);
    }

    [Theory]
    [MemberData(nameof(TrickySignatureTests.SmallOrder), MemberType = typeof(TrickySignatureTests))]
    public void Parts_of_small_order_in_key_and_R_are_judged_alike(string hex)
    {
        Assert.SkipUnless(OpenSsl.IsAvailable, "OpenSSL 3 is not installed on this machine.");
        var signer = new Ed25519Signer(seed: 9);
        var bytes = Convert.FromHexString(hex);
        var mixed = PointEncoding.TryRead(bytes, out var small)
            ? Ed25519Signer.Encode(signer.Point + AffinePoint.Of(small))
            : signer.PublicKey;
        var key = Keys.Parse(mixed);
        for (byte i = 0; i < 64; i++)
        {
            foreach (var signature in new[] { signer.Sign([i], mixed), signer.Sign([i], mixed, bytes, 0) })
            {
                Assert.Equal(OpenSsl.Verify(mixed, signature, [i]), key.Verify(signature, [i]));
            }
        }
    }

    private static (byte[] Signature, byte[] Message) Alter(Random random, byte[] signature, byte[] message, int kind) =>
        kind switch
        {
            0 or 1 => (signature, message),
            2 => (Keys.Flip(signature, random.Next(256)), message),
            3 => (Keys.Flip(signature, 256 + random.Next(256)), message),
            4 when message.Length > 0 => (signature, Keys.Flip(message, random.Next(8 * message.Length))),
            5 => ([.. signature[..32], .. Numbers.Write(Numbers.Read(signature.AsSpan(32)) + Numbers.L)], message),
            6 => (Bytes(random, 64), message),
            _ => ([.. Bytes(random, 32), .. signature[32..]], message),
        };

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
