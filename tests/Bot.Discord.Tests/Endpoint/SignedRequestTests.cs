using System.Globalization;
using System.Text;
using Bot.Discord.Endpoint;
using Bot.Discord.Tests.Endpoint.Ed25519;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Endpoint;

public sealed class SignedRequestTests
{
    private static readonly Ed25519Signer _signer = new(seed: 1);
    private static readonly byte[] _body = """{"id":"1","type":2}"""u8.ToArray();

    [Fact]
    public void A_signed_request_is_valid_in_either_case_of_digits()
    {
        var request = Signed(At(0));

        Assert.Equal(SignatureCheck.Valid, Check(request));
        Assert.Equal(SignatureCheck.Valid, Check(request with { Signature = request.Signature!.ToUpperInvariant() }));
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        var request = Signed(At(0));

        Assert.Equal(SignatureCheck.Missing, Check(request with { Signature = null }));
        Assert.Equal(SignatureCheck.Missing, Check(request with { Signature = "" }));
        Assert.Equal(SignatureCheck.Missing, Check(request with { Timestamp = null }));
        Assert.Equal(SignatureCheck.Missing, Check(request with { Timestamp = "" }));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-300", SignatureCheck.Malformed)]
    [InlineData("+1795262400", SignatureCheck.Malformed)]
    [InlineData(" 1795262400", SignatureCheck.Malformed)]
    [InlineData("1795262400.5", SignatureCheck.Malformed)]
    [InlineData("1,795,262,40", SignatureCheck.Malformed)]
    [InlineData("١٧٩٥٢٦٢٤٠٠", SignatureCheck.Malformed)]
    [InlineData("now", SignatureCheck.Malformed)]
    [InlineData("999999999999")]
    [InlineData("9999999999999", SignatureCheck.Malformed)]
    [InlineData("99999999999999999999999999", SignatureCheck.Malformed)]
    internal void A_time_is_a_number_of_seconds_near_to_now(string time, SignatureCheck expected = SignatureCheck.Stale) =>
        Assert.Equal(expected, Check(Signed(time)));

    [Theory]
    [InlineData(0, SignatureCheck.Valid)]
    [InlineData(-300, SignatureCheck.Valid)]
    [InlineData(300, SignatureCheck.Valid)]
    [InlineData(-301, SignatureCheck.Stale)]
    [InlineData(301, SignatureCheck.Stale)]
    [InlineData(-86400, SignatureCheck.Stale)]
    internal void Five_minutes_in_either_direction_are_fresh(int seconds, SignatureCheck expected) =>
        Assert.Equal(expected, Check(Signed(At(seconds))));

    [Fact]
    public void A_signature_has_128_hexadecimal_digits()
    {
        var request = Signed(At(0));

        Assert.Equal(SignatureCheck.Malformed, Check(request with { Signature = request.Signature![..126] }));
        Assert.Equal(SignatureCheck.Malformed, Check(request with { Signature = request.Signature![..127] }));
        Assert.Equal(SignatureCheck.Malformed, Check(request with { Signature = request.Signature + "00" }));
        Assert.Equal(SignatureCheck.Malformed, Check(request with { Signature = "g" + request.Signature![1..] }));
        Assert.Equal(
            SignatureCheck.Malformed, Check(request with { Signature = $"{request.Signature},{request.Signature}" }));
    }

    [Fact]
    public void Time_body_and_key_belong_to_the_signature()
    {
        var request = Signed(At(0));

        Assert.Equal(SignatureCheck.BadSignature, Check(request with { Timestamp = At(1) }));
        Assert.Equal(SignatureCheck.BadSignature, Check(request with { Timestamp = "0" + request.Timestamp }));
        Assert.Equal(SignatureCheck.BadSignature, Check(request with { Body = _body.AsMemory(1) }));
        Assert.Equal(SignatureCheck.BadSignature, Check(request with { Body = ReadOnlyMemory<byte>.Empty }));
        Assert.Equal(
            SignatureCheck.BadSignature, request.Check(new Ed25519Signer(seed: 2).Verifier, ManualClock.Start));
    }

    private static SignatureCheck Check(SignedRequest request) => request.Check(_signer.Verifier, ManualClock.Start);

    private static SignedRequest Signed(string time) => new(
        time, Convert.ToHexStringLower(_signer.Sign([.. Encoding.UTF8.GetBytes(time), .. _body])), _body);

    private static string At(int seconds) =>
        (ManualClock.Start.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
}
