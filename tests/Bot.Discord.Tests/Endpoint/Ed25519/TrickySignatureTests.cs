using System.Numerics;
using Bot.Discord.Endpoint.Ed25519;
using Xunit;

namespace Bot.Discord.Tests.Endpoint.Ed25519;

public sealed class TrickySignatureTests
{
    private static readonly Ed25519Signer _signer = new(seed: 7);
    private static readonly byte[] _message = "1763726400{\"type\":1}"u8.ToArray();
    private static readonly byte[] _signature = _signer.Sign(_message);
    private static readonly Ed25519PublicKey _key = _signer.Verifier;

    /// <summary>All points whose eightfold is neutral, each in each of its spellings.</summary>
    public static TheoryData<string> SmallOrder { get; } =
    [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ];

    [Fact]
    public void Every_flipped_bit_of_signature_message_and_key_is_noticed()
    {
        Assert.True(_key.Verify(_signature, _message));
        Assert.All(Enumerable.Range(0, 512), static bit => Assert.False(_key.Verify(Keys.Flip(_signature, bit), _message)));
        Assert.All(
            Enumerable.Range(0, _message.Length * 8),
            static bit => Assert.False(_key.Verify(_signature, Keys.Flip(_message, bit))));
        Assert.All(Enumerable.Range(0, 256), static bit => Assert.False(
            Ed25519PublicKey.TryParse(Convert.ToHexString(Keys.Flip(_signer.PublicKey, bit)), out var other)
            && other.Verify(_signature, _message)));
    }

    [Fact]
    public void A_message_is_the_same_wherever_head_and_body_part()
    {
        for (var cut = 0; cut <= _message.Length; cut++)
        {
            Assert.True(_key.Verify(_signature, _message.AsSpan(0, cut), _message.AsSpan(cut)));
        }
    }

    [Fact]
    public void S_is_accepted_in_one_way_only()
    {
        var s = Numbers.Read(_signature.AsSpan(32));
        for (var times = 1; s + (times * Numbers.L) < BigInteger.Pow(2, 256); times++)
        {
            byte[] other = [.. _signature[..32], .. Numbers.Write(s + (times * Numbers.L))];
            Assert.False(_key.Verify(other, _message));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(63)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_signature_has_64_bytes(int length)
    {
        var other = new byte[length];
        _signature.AsSpan(0, Math.Min(length, 64)).CopyTo(other);

        Assert.False(_key.Verify(other, _message));
    }

    [Fact]
    public void R_is_compared_by_its_bytes()
    {
        byte[] neutral = [1, .. new byte[31]];
        byte[] neutralWithSign = [1, .. new byte[30], 0x80];
        byte[] neutralAboveP = Numbers.Write(Numbers.P + 1);

        // With r = 0 the equation holds for all three, and the first is how the neutral point is written.
        Assert.True(_key.Verify(_signer.Sign(_message, _signer.PublicKey, neutral, 0), _message));
        Assert.False(_key.Verify(_signer.Sign(_message, _signer.PublicKey, neutralWithSign, 0), _message));
        Assert.False(_key.Verify(_signer.Sign(_message, _signer.PublicKey, neutralAboveP, 0), _message));
    }

    [Theory]
    [MemberData(nameof(SmallOrder))]
    public void R_of_small_order_beside_the_right_one_is_refused(string hex)
    {
        var bytes = Convert.FromHexString(hex);

        Assert.Equal(
            bytes.SequenceEqual(new byte[] { 1 }.Concat(new byte[31])),
            _key.Verify(_signer.Sign(_message, _signer.PublicKey, bytes, 0), _message));
    }

    [Theory]
    [MemberData(nameof(SmallOrder))]
    public void A_key_of_small_order_is_refused(string hex)
    {
        Assert.False(Ed25519PublicKey.TryParse(hex, out var key));
        Assert.Null(key);
    }

    [Fact]
    public void A_key_with_a_y_of_p_and_above_is_refused()
    {
        for (var i = 0; i < 19; i++)
        {
            var bytes = Numbers.Write(Numbers.P + i);
            Assert.False(Ed25519PublicKey.TryParse(Convert.ToHexString(bytes), out _));
            bytes[31] |= 0x80;
            Assert.False(Ed25519PublicKey.TryParse(Convert.ToHexString(bytes), out _));
        }
    }

    [Fact]
    public void A_point_whose_x_is_0_has_no_odd_spelling()
    {
        byte[] neutral = Numbers.Write(1);
        byte[] ofOrderTwo = Numbers.Write(Numbers.P - 1);

        Assert.True(PointEncoding.TryRead(neutral, out _));
        Assert.True(PointEncoding.TryRead(ofOrderTwo, out _));
        Assert.False(PointEncoding.TryRead(Keys.Flip(neutral, 255), out _));
        Assert.False(PointEncoding.TryRead(Keys.Flip(ofOrderTwo, 255), out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511g")]
    [InlineData(" d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511")]
    [InlineData("0200000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_point_of_the_curve_is_no_key(string hex) => Assert.False(Ed25519PublicKey.TryParse(hex, out _));

    // Where k is a multiple of the small order, the part of that order falls out, and only there.
    [Theory]
    [MemberData(nameof(SmallOrder))]
    public void A_key_of_mixed_order_verifies_without_the_cofactor(string hex)
    {
        if (!PointEncoding.TryRead(Convert.FromHexString(hex), out var small))
        {
            return;
        }

        var order = Enumerable.Range(0, 4).First(times => small.Doubled(times).IsNeutral);
        var publicKey = Ed25519Signer.Encode(_signer.Point + AffinePoint.Of(small));
        var key = Keys.Parse(publicKey);
        for (byte i = 0; i < 64; i++)
        {
            var signature = _signer.Sign([i], publicKey);
            var k = Numbers.Read(System.Security.Cryptography.SHA512.HashData([.. signature[..32], .. publicKey, i])) % Numbers.L;
            Assert.Equal((k % (1 << order)).IsZero, key.Verify(signature, [i]));
        }
    }
}
