using System.Net;
using Xunit;

namespace Bot.Host.Tests.WebChat;

public sealed class RequestLimitTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Too_many_requests_from_one_address_are_asked_to_wait_in_their_language()
    {
        HttpResponseMessage response;
        do
        {
            // No prefix is exempt, only the endpoints themselves.
            response = await site.GetAsync("/health/de");
        }
        while (response.StatusCode == HttpStatusCode.NotFound);

        // Meanwhile a few more may have been granted.
        do
        {
            response = await site.GetAsync("/de");
        }
        while (response.StatusCode == HttpStatusCode.OK);

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("Zu viele Anfragen", page, StringComparison.Ordinal);
        Assert.Contains("Sofort 112 wählen", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).StatusCode);
    }
}
