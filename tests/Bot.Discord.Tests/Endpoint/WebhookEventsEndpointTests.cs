using System.Net;
using Bot.Discord.Endpoint;
using Xunit;

namespace Bot.Discord.Tests.Endpoint;

public sealed class WebhookEventsEndpointTests : IAsyncLifetime
{
    private const string Deauthorized =
        """{"version":1,"type":1,"event":{"type":"APPLICATION_DEAUTHORIZED","data":{"user":{"id":"1234","username":"x"}}}}""";

    private SignedSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await SignedSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("""{"version":1,"application_id":"5","type":0}""")]
    [InlineData("""{"type":1,"event":{"type":"APPLICATION_AUTHORIZED","data":{"user":{"id":"1234"}}}}""")]
    [InlineData("""{"type":1,"event":{"type":"ENTITLEMENT_CREATE"}}""")]
    [InlineData("""{"type":2}""")]
    public async Task A_ping_and_events_of_others_are_acknowledged(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Empty(_site.Deauthorized);
    }

    [Fact]
    public async Task Who_takes_the_application_away_is_told_on()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync(Deauthorized)).StatusCode);
        Assert.Equal([1234UL], _site.Deauthorized);
    }

    [Fact]
    public async Task An_event_without_a_true_signature_is_401()
    {
        var missing = await _site.PostAsync(
            WebhookEventsEndpoint.Path, Deauthorized, static request => request with { Signature = null });
        var other = await _site.PostAsync(
            WebhookEventsEndpoint.Path, Deauthorized, static request => request with { Body = "{\"type\":0}"u8.ToArray() });

        Assert.Equal(HttpStatusCode.Unauthorized, missing.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);
        Assert.Empty(_site.Deauthorized);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":1,"event":[]}""")]
    [InlineData("""{"type":1,"event":{"type":"\ud800"}}""")]
    [InlineData("""{"type":1,"event":{"type":"APPLICATION_DEAUTHORIZED","data":{"user":{"id":1234}}}}""")]
    public async Task What_is_signed_but_no_event_is_400(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(body)).StatusCode);
        Assert.Empty(_site.Deauthorized);
    }

    [Fact]
    public async Task Getting_is_405() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _site.GetAsync(WebhookEventsEndpoint.Path)).StatusCode);

    private Task<HttpResponseMessage> PostAsync(string body) => _site.PostAsync(WebhookEventsEndpoint.Path, body);
}
