using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>The guided check by forms, as a browser without a script sends them.</summary>
public sealed partial class CheckOnTheWebTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_dialogue_goes_from_form_to_form_and_is_never_stored_or_cached()
    {
        var page = await PostAsync("en", null, ("pick", "m13"));
        page = await PostAsync("en", page, ("pick", "w1"));
        Assert.Contains("<h1 id=\"title\" tabindex=\"-1\">Now or in the last few days: is any of this true?</h1>", page, StringComparison.Ordinal);
        page = await PostAsync("en", page, ("pick", "z"));
        page = await PostAsync("en", page, ("several", "1"), ("pick", "a8"), ("pick", "a14"));
        Assert.Contains("How did it start?", page, StringComparison.Ordinal);

        page = await PostAsync("de", page, ("pick", "lde"));
        Assert.Contains("Wie hat es angefangen?", page, StringComparison.Ordinal);
        page = await PostAsync("de", page, ("pick", "r"));
        Assert.Contains("Taubheit oder Kribbeln", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_red_flag_ends_with_the_emergency_and_a_way_back()
    {
        var page = await PostAsync("en", null, ("pick", "m13"));
        page = await PostAsync("en", page, ("pick", "w2"));
        page = await PostAsync("en", page, ("several", "1"), ("pick", "a2"));

        Assert.Contains("level emergency-now", page, StringComparison.Ordinal);
        Assert.Contains("Call <a href=\"tel:112\">112</a> now.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"b\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_topic_one_returns_to_the_check()
    {
        var page = await PostAsync("en", null, ("pick", "m13"));
        page = await PostAsync("en", page, ("pick", "w1"));
        page = await PostAsync("en", page, ("pick", "t24"));
        Assert.Contains("Back to the check", page, StringComparison.Ordinal);

        page = await PostAsync("en", page, ("pick", "q"));
        Assert.Contains("Question 1 of about 7", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xxx")]
    [InlineData("Aa4BAgMEBQYHCAkKCwyvDKyZMF6j7W-9-CXj-j0lKR7yXT5YmVM7ZHUIWBZsFJBloIY96W8Tcs6wgsg")]
    public async Task A_forged_token_begins_again(string token)
    {
        using var response = await site.PostAsync("/en/chat", ("pick", "z"), ("token", token));
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("The check starts again", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_picked_is_no_response()
    {
        var page = await PostAsync("en", null, ("pick", "m13"));
        page = await PostAsync("en", page, ("pick", "w1"));
        page = await PostAsync("en", page, ("several", "1"));

        Assert.Contains("Nothing is ticked yet", page, StringComparison.Ordinal);
    }

    private async Task<string> PostAsync(string locale, string? page, params (string Name, string Value)[] fields)
    {
        var token = page is null ? [] : new[] { ("token", Token().Match(page).Groups[1].Value) };
        using var response = await site.PostAsync($"/{locale}/chat", [.. fields, .. token]);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
