using Bot.Discord.Testing.Signing;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class SignedPostTests
{
    // RFC 8032, section 7.1, test 3.
    private const string Secret = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7";
    private const string Public = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";
    private const string Signature =
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";

    [Fact]
    public void Signs_as_the_standard_says()
    {
        Assert.True(SignedPosts.IsAvailable);
        using var signer = new OpenSslSigner(Convert.FromHexString(Secret));

        Assert.Equal(Public, signer.PublicKey);
        Assert.Equal(Signature, Convert.ToHexStringLower(signer.Sign([0xaf, 0x82])));
    }

    [Fact]
    public void A_key_has_32_bytes() => Assert.Throws<ArgumentException>(() => new OpenSslSigner([1, 2, 3]));

    [Fact]
    public async Task Signs_timestamp_and_body_as_they_are_sent()
    {
        using var posts = new SignedPosts(Convert.FromHexString(Secret), new ManualClock());
        byte[] body = [.. "{ }"u8];

        using var request = posts.CreateRequest(new Uri("http://127.0.0.1/"), body);

        var timestamp = $"{ManualClock.Start.ToUnixTimeSeconds()}";
        Assert.Equal(body, await request.Content!.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json", request.Content.Headers.ContentType?.MediaType);
        Assert.Equal(timestamp, Assert.Single(request.Headers.GetValues(SignedPosts.TimestampHeader)));
        Assert.Equal(
            posts.SignatureOf(timestamp, body), Assert.Single(request.Headers.GetValues(SignedPosts.SignatureHeader)));
    }
}
