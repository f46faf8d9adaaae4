using System.Net;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>Questions that nobody asks: answered politely, never shown as markup, never logged.</summary>
public sealed class HostileQuestionTests(Site site) : IClassFixture<Site>
{
    private const string Calf = "my left calf is suddenly swollen and warm";

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { $"<script>alert('pwned')</script> {Calf}", "<script>alert" },
        { $"\"'><img src=x onerror=alert(1)> {Calf}", "<img src=x" },
        { $"<b>{Calf}</b><!-- pwned -->", "<!--" },
        { $"&lt;script&gt; &#x3C;svg onload=1> {Calf}", "<svg" },
        { $"'; DROP TABLE calves; -- {Calf}", "DROP TABLE" },
        { $"1' OR '1'='1 {Calf}", "'1'='1" },
        { $"@everyone <@123456789> <!channel> #general {Calf}", "@everyone" },
        { $"[click](javascript:alert(1)) **bold** `code` {Calf}", "javascript:" },
        { $"{{emergency}} {{0}} {{{{words}}}} ${{jndi:ldap://x}} {Calf}", "jndi" },
        { $"\u202E{Calf}\u2066\u200F\uFEFF", "\u202E" },
        { $"my\u200B left\u00AD calf is sud\u200Ddenly swol\u200Clen and warm\u2069", "\u200B" },
        { $"\u0007\u001B[31m{Calf}\u001B[0m", "\u001B" },
        { $"{Calf}\r\nSet-Cookie: pwned=1\r\n", "Set-Cookie" },
        { $"../../etc/passwd %00 %n%n%s {Calf}", "etc/passwd" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_around_a_question_is_not_shown_and_does_not_hide_the_warning(string text, string never)
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(text);

        Assert.StartsWith("<div class=\"level same-day\"", page.Opening, StringComparison.Ordinal);
        Assert.DoesNotContain(never, page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("pwned", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(never, site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("swol", site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task In_a_check_neither(string text, string never)
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync("check");
        await page.StartAsync();
        await page.SayAsync(text);

        Assert.Contains("Back to the check", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(never, page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🦵🦵🦵")]
    [InlineData("👨‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("\uD83E")]
    [InlineData("\uDDB5\uD83E")]
    [InlineData("?!…—")]
    [InlineData("\u202E\u2066\u200F")]
    [InlineData("\u0301\u0301\u0301")]
    [InlineData("ﷺﷺﷺ")]
    [InlineData("بطن الساق منتفخ")]
    [InlineData("нога опухла")]
    [InlineData("00000000000000000000000000")]
    [InlineData("a a a a a a a a a a a a")]
    [InlineData("%%%%%%%%")]
    public async Task What_says_nothing_gets_a_page_with_the_emergency_line(string text)
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync(text);

        Assert.Contains("112", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Something went wrong", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("level", page.Opening[..20], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_a_null_character_is_refused_with_a_page()
    {
        using var response = await site.PostAsync("/en/chat", ("say", $"pwned\0 {Calf}"));
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<main", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pwned", page + site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(5000)]
    [InlineData(20_000)]
    public async Task Of_a_long_text_the_beginning_is_read_and_that_is_said(int length)
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync($"{Calf}. ".PadRight(length, 'x'));

        Assert.StartsWith("<div class=\"level same-day\"", page.Opening, StringComparison.Ordinal);
        Assert.Contains("Only the first 2000 characters were read.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_behind_the_limit_is_not_read()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync($"{new string(' ', 2000)}{Calf}");

        Assert.DoesNotContain("level same-day", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_in_two_halves_at_the_limit_is_not_torn()
    {
        var page = await (await Browsing.OpenAsync(site, "en")).SayAsync($"{Calf}. ".PadRight(1999, ' ') + "🦵🦵");

        Assert.StartsWith("<div class=\"level same-day\"", page.Opening, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', page.Html);
    }

    // Announced and only sent when the server wants it, as a client does that does not want its connection broken.
    [Fact]
    public async Task Two_million_characters_are_refused_before_they_are_sent()
    {
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Address, "/en/chat"));
        request.Headers.ExpectContinue = true;
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("say", $"pwned {new string('x', 2_000_000)}")]);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.DoesNotContain("pwned", site.Log, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).StatusCode);
    }
}
