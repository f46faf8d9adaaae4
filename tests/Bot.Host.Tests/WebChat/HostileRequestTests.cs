using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>Requests that no browser sends: no 5xx, nothing executed, nothing logged of what was sent.</summary>
public sealed class HostileRequestTests(Site site) : IClassFixture<Site>
{
    private const string Script = "<script>alert('pwned')</script>\"'><img src=x onerror=alert(1)>";

    [Theory]
    [InlineData("say")]
    [InlineData("pick")]
    [InlineData("country")]
    [InlineData("unknown")]
    public async Task A_script_in_a_field_is_never_markup(string field)
    {
        var response = await site.PostAsync("/en/chat", (field, Script));

        Assert.DoesNotContain("pwned", await TextAsync(response), StringComparison.Ordinal);
        Assert.True((int)response.StatusCode < 500);
        Assert.DoesNotContain("pwned", site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/topics/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/%3Cscript%3E")]
    [InlineData("/en/..%2f..%2fetc/passwd")]
    [InlineData("/en/%00")]
    [InlineData("/en//////topics//dvt")]
    [InlineData("/en/topics/dvt?x=%3Cscript%3E")]
    [InlineData("/en/topics/DVT")]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/chat.css")]
    [InlineData("/en/%F0%9F%A6%B5")]
    [InlineData("/en/%ED%A0%80")]
    public async Task A_strange_path_is_a_plain_page(string path)
    {
        var response = await site.GetAsync(path);

        Assert.True((int)response.StatusCode < 500);
        Assert.DoesNotContain("<script>", await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "say=dvt")]
    [InlineData("application/json", "{\"say\":\"dvt\"}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"say\"\r\n\r\ndvt\r\n--x--")]
    [InlineData("application/x-www-form-urlencoded-not", "say=dvt")]
    public async Task Another_content_type_is_refused(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await site.Client.PostAsync(
            new Uri("/de/chat", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Anfrage nicht verstanden", await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say=%")]
    [InlineData("say=%zz&=&&&==")]
    [InlineData("%00=%00")]
    [InlineData("say=%ED%A0%80")]
    [InlineData("say=%FF%FE")]
    [InlineData("say")]
    [InlineData("")]
    public async Task A_malformed_form_gets_a_page(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");

        var response = await site.Client.PostAsync(
            new Uri("/en/chat", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.True((int)response.StatusCode < 500);
        Assert.Contains("<main", await TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_in_one_field_or_in_all_is_refused()
    {
        var long_ = await site.PostAsync("/en/chat", ("say", new string('x', 5000)));
        var longer = await site.PostAsync("/en/chat", ("say", new string('x', 25_000)));
        var many = await site.PostAsync("/en/chat", [.. Enumerable.Range(0, 100).Select(static i => ($"f{i}", "x"))]);

        Assert.Contains("Only the first 2000 characters", await TextAsync(long_), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, longer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
    }

    // Only the announcement is sent: the server hangs up without reading the rest, and whoever still writes then
    // sees a broken connection or the answer, by chance.
    [Fact]
    public async Task A_body_is_refused_by_its_announced_length() =>
        Assert.Contains(
            " 413 ",
            await RawAsync(
                "POST /en/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 1000000\r\n\r\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("PUT", "/en/chat")]
    [InlineData("DELETE", "/en")]
    [InlineData("POST", "/en/topics/dvt")]
    [InlineData("PATCH", "/")]
    [InlineData("BREW", "/en")]
    public async Task Another_method_gets_a_page_and_changes_nothing(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.NotEmpty(response.Content.Headers.Allow);
        Assert.Contains("<main", await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("NONSENSE\r\n\r\n")]
    [InlineData("GET /en HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n")]
    [InlineData("POST /en/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("POST /en/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    public async Task Broken_HTTP_is_refused_and_harms_nobody(string request)
    {
        Assert.Contains(" 400 ", await RawAsync(request), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_flood_of_headers_is_refused()
    {
        var many = string.Concat(Enumerable.Range(0, 500).Select(static i => $"X-{i}: y\r\n"));
        var large = $"X-Large: {new string('x', 64 * 1024)}\r\n";

        Assert.Contains(" 431 ", await RawAsync($"GET /en HTTP/1.1\r\nHost: x\r\n{many}\r\n"), StringComparison.Ordinal);
        Assert.Contains(" 431 ", await RawAsync($"GET /en HTTP/1.1\r\nHost: x\r\n{large}\r\n"), StringComparison.Ordinal);
        Assert.Contains(" 414 ", await RawAsync($"GET /{new string('x', 9000)} HTTP/1.1\r\nHost: x\r\n\r\n"), StringComparison.Ordinal);
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var answer = new byte[512];
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server may hang up before all of it is sent; its answer is there all the same.
        }

        var length = await stream.ReadAsync(answer, TestContext.Current.CancellationToken);
        return Encoding.ASCII.GetString(answer, 0, length);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
