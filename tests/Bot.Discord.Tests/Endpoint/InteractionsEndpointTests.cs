using System.Net;
using Bot.Discord.Endpoint;
using Bot.Discord.Tests.Endpoint.Ed25519;
using Xunit;

namespace Bot.Discord.Tests.Endpoint;

public sealed class InteractionsEndpointTests : IAsyncLifetime
{
    private const string Ping = """{"id":"11","application_id":"5","type":1}""";
    private const string Interaction = """{"version":1,"type":2,"token":"t","data":{"type":1,"id":"77"},"id":"12"}""";

    private SignedSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await SignedSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_ping_gets_a_pong_and_reaches_nobody()
    {
        var response = await PostAsync(Ping);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"type":1}""", await TextAsync(response));
        Assert.Empty(_site.Handled);
    }

    [Fact]
    public async Task An_interaction_is_handled_byte_for_byte_and_answered_in_line()
    {
        var response = await PostAsync(Interaction);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(_site.Response, await TextAsync(response));
        Assert.Equal([Interaction], _site.Handled);
    }

    [Fact]
    public async Task What_was_answered_apart_gets_a_response_without_a_body()
    {
        _site.IsApart = true;

        var response = await PostAsync(Interaction);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await TextAsync(response));
    }

    [Fact]
    public async Task What_is_not_offered_is_refused_without_a_body()
    {
        _site.Response = null;

        var response = await PostAsync(Interaction);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("", await TextAsync(response));
    }

    [Fact]
    public async Task A_body_is_cleared_when_it_is_handled()
    {
        // The answer may be read before the last line of the endpoint has run; a second request on the connection cannot.
        await PostAsync(Interaction);
        await PostAsync(Ping);

        Assert.Equal(Interaction.Length, _site.Held.Length);
        Assert.Equal(-1, _site.Held.Span.IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public async Task A_fault_of_the_signature_is_401_and_reaches_nobody()
    {
        var other = new Ed25519Signer(seed: 4);
        Func<SignedRequest, SignedRequest>[] faults =
        [
            static request => request with { Signature = null },
            static request => request with { Timestamp = null },
            static request => request with { Signature = null, Timestamp = null },
            static request => request with { Signature = new string('0', 128) },
            static request => request with { Signature = "no signature" },
            static request => request with { Signature = request.Signature![..126] },
            static request => request with { Timestamp = "0" + request.Timestamp },
            static request => request with { Timestamp = "now" },
            static request => request with { Body = "{}"u8.ToArray() },
            static request => request with { Body = ReadOnlyMemory<byte>.Empty },
            static request => request with { Body = "no JSON"u8.ToArray() },
            request => request with
            {
                Signature = Convert.ToHexStringLower(other.Sign(
                    [.. System.Text.Encoding.ASCII.GetBytes(request.Timestamp!), .. request.Body.Span])),
            },
        ];
        foreach (var fault in faults)
        {
            foreach (var body in new[] { Ping, Interaction })
            {
                var response = await _site.PostAsync(InteractionsEndpoint.Path, body, fault);
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
                Assert.Equal("", await TextAsync(response));
            }
        }

        Assert.Empty(_site.Handled);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Interaction)).StatusCode);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task A_stale_request_and_one_of_the_future_are_401(int seconds)
    {
        var response = await _site.SendAsync(
            InteractionsEndpoint.Path, _site.Sign(System.Text.Encoding.UTF8.GetBytes(Interaction), seconds));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(_site.Handled);
    }

    [Fact]
    public async Task An_interaction_that_came_already_is_401_even_when_it_is_signed_again()
    {
        await PostAsync(Interaction);
        var again = await PostAsync(Interaction);
        _site.Clock.Advance(TimeSpan.FromMinutes(10));
        var signedAgain = await PostAsync(Interaction);

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, signedAgain.StatusCode);
        Assert.Single(_site.Handled);
    }

    [Theory]
    [InlineData(Ping)]
    [InlineData("""{"type":1}""")]
    public async Task A_ping_is_answered_once_and_again_when_it_is_signed_anew(string ping)
    {
        var request = _site.Sign(System.Text.Encoding.UTF8.GetBytes(ping), 0);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(request));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(request));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await StatusAsync(request with { Signature = request.Signature!.ToUpperInvariant() }));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_site.Sign(request.Body.ToArray(), 1)));

        async Task<HttpStatusCode> StatusAsync(SignedRequest signed) =>
            (await _site.SendAsync(InteractionsEndpoint.Path, signed)).StatusCode;
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("""{"type":2}""")]
    public async Task What_is_no_interaction_is_401_the_second_time(string body)
    {
        await PostAsync(body);

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_post_that_breaks_off_is_no_fault()
    {
        await _site.BreakOffAsync($"{Head()}Content-Length: 200000\r\n", "x");
        await _site.BreakOffAsync($"{Head()}Transfer-Encoding: chunked\r\n", "5\r\nx");
        await _site.StopAsync();

        Assert.Empty(_site.Faults);
    }

    [Fact]
    public async Task An_interaction_that_came_by_the_gateway_is_401()
    {
        _site.Seen.TryAdd(12, _site.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(Interaction)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"type":"1"}""")]
    [InlineData("""{"type":1.5}""")]
    [InlineData("""{"type":2}""")]
    [InlineData("""{"type":2,"id":12}""")]
    [InlineData("""{"type":2,"id":"-12"}""")]
    [InlineData("""{"type":2,"id":"12"}}""")]
    [InlineData("""{"type":2,"id":"12" """)]
    [InlineData("""{"data":{"type":2,"id":"12"}}""")]
    [InlineData("""{"type":2,"id":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"type":2}""")]
    public async Task What_is_signed_but_no_interaction_is_400(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_site.Handled);
    }

    [Fact]
    public async Task A_body_of_the_greatest_length_is_read_to_its_end()
    {
        var body = Interaction + new string(' ', SignedBody.MostBytes - Interaction.Length);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(body)).StatusCode);
        Assert.Equal([body], _site.Handled);
    }

    // Only the announcement is sent: the server hangs up without reading the rest.
    [Theory]
    [InlineData("Content-Length: 262145\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n80000\r\n", 262_145)]
    public async Task A_longer_body_is_413(string announcement, int sent = 0) =>
        Assert.Contains(" 413 ", await RawAsync(Head() + announcement + new string(' ', sent)), StringComparison.Ordinal);

    [Fact]
    public async Task A_broken_body_is_400() => Assert.Contains(
        " 400 ", await RawAsync($"{Head()}Transfer-Encoding: chunked\r\n\r\nZZ\r\n"), StringComparison.Ordinal);

    // Nothing of the body is sent at all.
    [Theory]
    [InlineData("")]
    [InlineData("X-Signature-Timestamp: 1\r\n")]
    [InlineData("X-Signature-Ed25519: 00\r\nX-Signature-Timestamp: 1\r\n")]
    public async Task A_fault_of_the_headers_is_401_before_the_body_is_read(string headers) => Assert.Contains(
        " 401 ",
        await RawAsync($"POST {InteractionsEndpoint.Path} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: 200000\r\n\r\n"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_stale_request_is_401_before_the_body_is_read() => Assert.Contains(
        " 401 ", await RawAsync($"{Head(seconds: -301)}Content-Length: 200000\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_body_that_does_not_come_to_its_end_is_408() => Assert.Contains(
        " 408 ", await RawAsync($"{Head()}Content-Length: 200000\r\n\r\nx"), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_place_a_long_body_is_503_and_an_interaction_is_answered()
    {
        for (var place = 0; place < EndpointSetup.MostLongBodies; place++)
        {
            Assert.True(await _site.LongBodies.WaitAsync(0, TestContext.Current.CancellationToken));
        }

        Assert.Contains(
            " 503 ",
            await RawAsync($"{Head()}Content-Length: 200000\r\n\r\n{new string(' ', BodyReading.MostWithoutPlace + 1)}"),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Interaction)).StatusCode);
    }

    [Fact]
    public async Task A_place_is_given_back()
    {
        var body = Interaction + new string(' ', SignedBody.MostBytes - Interaction.Length);
        await PostAsync(body);
        await PostAsync(Ping);

        Assert.Equal(EndpointSetup.MostLongBodies, _site.LongBodies.CurrentCount);
    }

    [Fact]
    public async Task Getting_is_405() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _site.GetAsync(InteractionsEndpoint.Path)).StatusCode);

    // Well formed and fresh, as anybody may send it.
    private string Head(int seconds = 0)
    {
        var signed = _site.Sign([], seconds);
        return $"POST {InteractionsEndpoint.Path} HTTP/1.1\r\nHost: x\r\n{SignedRequest.SignatureHeader}: {signed.Signature}\r\n"
            + $"{SignedRequest.TimestampHeader}: {signed.Timestamp}\r\n";
    }

    private Task<string> RawAsync(string request) => _site.RawAsync(request);

    private Task<HttpResponseMessage> PostAsync(string body) => _site.PostAsync(InteractionsEndpoint.Path, body);

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
