using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>The web chat over real sockets, as a browser without a script sees it.</summary>
public sealed partial class WebChatTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "", "/de")]
    [InlineData("fr,en;q=0.2,zh-TW;q=0.8", "", "/zh-Hans")]
    [InlineData("fr", "", "/en")]
    [InlineData("de", "language=zh-Hans", "/zh-Hans")]
    [InlineData("de", "language=klingon", "/de")]
    [InlineData(";;;,,=q", "", "/en")]
    public async Task The_start_leads_to_ones_own_language(string accept, string cookie, string location)
    {
        var response = await site.GetAsync("/", ("Accept-Language", accept), ("Cookie", cookie));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/en", "en", "CalfBot: information about calf pain")]
    [InlineData("/de/", "de", "CalfBot: Informationen zu Wadenschmerzen")]
    [InlineData("/zh-Hans/topics/dvt", "zh-Hans", "下肢深静脉血栓")]
    [InlineData("/de/topics/ws-cold-pale", "de", "Bein oder Fuß neu kalt")]
    [InlineData("/en/causes", "en", "What can make a calf hurt")]
    [InlineData("/en/causes/bone-and-joint", "en", "Bone and joint")]
    [InlineData("/de/warning-signs", "de", "Warnzeichen")]
    [InlineData("/de/emergency", "de", "Jetzt 112 wählen")]
    [InlineData("/zh-Hans/privacy", "zh-Hans", "隐私")]
    [InlineData("/en/terms", "en", "Terms of use")]
    [InlineData("/de/about", "de", "Über CalfBot")]
    [InlineData("/en/language", "en", "Choose a language")]
    public async Task Every_page_has_an_address(string path, string language, string text)
    {
        var response = await site.GetAsync(path);
        var page = await TextAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_names_itself_in_the_other_languages()
    {
        var page = await TextAsync(await site.GetAsync("/de/topics/pad"));

        Assert.Equal(
            ["/en/topics/pad", "/de/topics/pad", "/zh-Hans/topics/pad"],
            Alternate().Matches(page).Select(static match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("/en/topics/nothing", "en", "Page not found")]
    [InlineData("/de/causes/nothing", "de", "Seite nicht gefunden")]
    [InlineData("/zh-Hans/x/y/z", "zh-Hans", "找不到页面")]
    [InlineData("/fr/topics/dvt", "en", "Page not found")]
    [InlineData("/DE", "de", "Seite nicht gefunden")]
    [InlineData("/favicon.ico", "en", "Page not found")]
    public async Task What_is_not_there_is_said_with_the_emergency_line(string path, string language, string title)
    {
        var response = await site.GetAsync(path);
        var page = await TextAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains("112", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_answered_and_never_cached_or_repeated()
    {
        var response = await site.PostAsync("/en/chat", ("say", "my-secret-word"));
        var page = await TextAsync(response);

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Contains("Not about the lower leg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("my-secret-word", page, StringComparison.Ordinal);
        Assert.DoesNotContain("my-secret-word", site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say", "dvt", "Blood clot in a deep leg vein")]
    [InlineData("say", "Wadenkrampf", "Calf cramps")]
    [InlineData("pick", "t24", "Blood clot in a deep leg vein")]
    [InlineData("pick", "forged", "This command or button does not work any more")]
    public async Task A_form_says_or_picks(string field, string value, string answer) =>
        Assert.Contains(answer, await TextAsync(await site.PostAsync("/en/chat", (field, value))), StringComparison.Ordinal);

    [Fact]
    public async Task A_chosen_language_is_one_cookie_and_is_forgotten_on_request()
    {
        var chosen = await site.PostAsync("/en/chat", ("pick", "lde"));
        var forgotten = await site.PostAsync("/de/chat", ("pick", "f"));

        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^language=de; max-age=31536000; path=/; samesite=lax; httponly$", cookie);
        Assert.Contains("Ab jetzt kommen die Antworten auf Deutsch", await TextAsync(chosen), StringComparison.Ordinal);
        Assert.StartsWith("language=; max-age=0", Assert.Single(forgotten.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.False((await site.GetAsync("/de")).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_picked_country_travels_in_the_forms_and_survives_a_change_of_language()
    {
        var card = await TextAsync(await site.PostAsync("/en/chat", ("pick", "nJP")));
        Assert.Contains("Call 119 now", card, StringComparison.Ordinal);
        Assert.Contains("name=\"country\" value=\"JP\"", card, StringComparison.Ordinal);

        var topic = await TextAsync(await site.PostAsync("/en/chat", ("country", "JP"), ("pick", "t24")));
        Assert.Contains("Emergency: call 119", topic, StringComparison.Ordinal);
        Assert.Contains("action=\"/de/chat\"", topic, StringComparison.Ordinal);

        var german = await TextAsync(await site.PostAsync("/de/chat", ("country", "JP"), ("pick", "t24")));
        Assert.Contains("Notfall: 119 wählen", german, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_country_is_no_country_and_not_the_configured_one()
    {
        var card = await TextAsync(await site.PostAsync("/en/chat", ("pick", "n")));

        Assert.Contains("Call your local emergency number now", card, StringComparison.Ordinal);
        Assert.Contains("name=\"country\" value=\"none\"", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en", HttpStatusCode.OK)]
    [InlineData("/", HttpStatusCode.Found)]
    [InlineData("/de/topics/dvt", HttpStatusCode.OK)]
    [InlineData("/de/nothing", HttpStatusCode.NotFound)]
    public async Task A_head_is_answered_like_the_page_without_it(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));

        Assert.Equal(status, (await site.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_address_of_a_form_leads_to_the_start_when_it_is_opened_again()
    {
        var response = await site.GetAsync("/de/chat");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/de", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Numbers_can_be_dialled()
    {
        var page = await TextAsync(await site.GetAsync("/de/emergency"));

        Assert.Contains("<a href=\"tel:112\">112</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"tel:116117\">116117</a>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"tel:%237119\">#7119</a>",
            await TextAsync(await site.PostAsync("/en/chat", ("pick", "nJP"))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    [InlineData("/about")]
    public async Task The_pages_that_stores_ask_for_lead_to_ones_language(string path) => Assert.Equal(
        $"/de{path}", (await site.GetAsync(path, ("Accept-Language", "de"))).Headers.Location!.OriginalString);

    [Fact]
    public async Task Every_answer_carries_the_hardened_headers()
    {
        foreach (var path in new[] { "/en", "/nothing/here", "/health/live" })
        {
            var headers = (await site.GetAsync(path)).Headers;
            Assert.StartsWith("default-src 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
            Assert.False(headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task It_is_alive_and_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).StatusCode);
        Assert.Contains("\"languages\":\"en, de, zh-Hans\"", await TextAsync(await site.GetAsync("/health/ready")), StringComparison.Ordinal);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("rel=\"alternate\" hreflang=\"[^\"]+\" href=\"([^\"]+)\"")]
    private static partial Regex Alternate();
}
