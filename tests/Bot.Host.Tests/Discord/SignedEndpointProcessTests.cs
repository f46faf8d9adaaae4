using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Signing;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>The program behind a signed endpoint, with every probe that Discord or somebody else may send.</summary>
public sealed class SignedEndpointProcessTests : IDisposable
{
    private const int MostPatience = 60_000;
    private const string OptionOfTheDrawing = "\"a62\"";
    private const string Ping = """{"id":"1","type":1,"token":"t","application_id":"1100000000000000001"}""";

    // "None of these" and "I don't know".
    private static readonly Regex _further = new("""(?<="custom_id":")[^"]*\.[zu](?=")""");

    private readonly SignedPosts _posts = new(Convert.FromHexString("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    private readonly SignedPosts _stranger = new(new byte[32]);

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact(Timeout = MostPatience)]
    public async Task Good_posts_are_answered_and_all_others_refused()
    {
        Assert.SkipUnless(SignedPosts.IsAvailable, "Signing needs OpenSSL.");
        await using var site = await SiteProcess.StartAsync($"--Discord:PublicKey={_posts.PublicKey}");
        var endpoint = new Uri(site.Address, "/discord/interactions");

        using var pong = await _posts.PostAsync(endpoint, Ping, Patience);
        Assert.Equal((HttpStatusCode.OK, """{"type":1}"""), (pong.StatusCode, await pong.Content.ReadAsStringAsync(Patience)));
        Assert.Equal("application/json", pong.Content.Headers.ContentType?.MediaType);

        var command = Interactions.Command(7, "emergency", "de");
        using var answer = await _posts.PostAsync(endpoint, command, Patience);
        var callback = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Patience)).RootElement;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(4, callback.GetProperty("type").GetInt32());
        Assert.Contains("Im Notfall", callback.GetRawText(), StringComparison.Ordinal);

        foreach (var (probe, request) in Probes(endpoint, command))
        {
            using var response = await _posts.SendAsync(request, Patience);
            Assert.True(response.StatusCode is HttpStatusCode.Unauthorized, $"{probe}: {response.StatusCode}");
            request.Dispose();
        }
    }

    [Fact(Timeout = MostPatience)]
    public async Task Events_are_taken_and_many_posts_are_no_nuisance()
    {
        Assert.SkipUnless(SignedPosts.IsAvailable, "Signing needs OpenSSL.");
        using var folder = new TemporaryFolder();
        await using var site = await SiteProcess.StartAsync(
            $"--Discord:PublicKey={_posts.PublicKey}", $"--Data:Folder={folder.At("data")}");
        Assert.Contains("Sprache", await AnswerAsync(site, Interactions.Button(8, ".lde")), StringComparison.Ordinal);
        Assert.Contains("Im Notfall", await AnswerAsync(site, Interactions.Command(9, "emergency", "en-US")), StringComparison.Ordinal);

        using var taken = await _posts.PostAsync(
            new Uri(site.Address, "/discord/events"),
            """{"version":1,"application_id":"1","type":1,"event":{"type":"APPLICATION_DEAUTHORIZED","timestamp":"2026-11-21T00:00:00","data":{"user":{"id":"77"}}}}""",
            Patience);
        Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);
        Assert.Contains("In an emergency", await AnswerAsync(site, Interactions.Command(10, "emergency", "en-US")), StringComparison.Ordinal);

        for (var post = 0ul; post < 100; post++)
        {
            using var answer = await _posts.PostAsync(
                new Uri(site.Address, "/discord/interactions"), Interactions.Command(1_000 + post, "help", "en-US"), Patience);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory(Timeout = MostPatience)]
    [InlineData(true, HttpStatusCode.Accepted)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task A_question_with_a_drawing_goes_out_apart_where_there_is_a_way_out(bool isReachable, HttpStatusCode expected)
    {
        Assert.SkipUnless(SignedPosts.IsAvailable, "Signing needs OpenSSL.");
        await using var discord = new FakeDiscord();
        await discord.StartAsync(Patience);
        var apiBase = isReachable ? discord.ApiBase : new Uri($"http://127.0.0.1:9{discord.ApiBase.AbsolutePath}");
        await using var site = await SiteProcess.StartAsync($"--Discord:PublicKey={_posts.PublicKey}", $"--Discord:ApiBase={apiBase}");
        var (customId, id, status, card) = (".w1", 100ul, HttpStatusCode.OK, "");
        while (status is HttpStatusCode.OK && !card.Contains(OptionOfTheDrawing, StringComparison.Ordinal))
        {
            var button = Interactions.Button(++id, customId);
            discord.Interactions.Register(button);
            using var answer = await _posts.PostAsync(new Uri(site.Address, "/discord/interactions"), button, Patience);
            (status, card) = (answer.StatusCode, await answer.Content.ReadAsStringAsync(Patience));
            customId = _further.Match(card).Value;
        }

        Assert.Equal(expected, status);
        Assert.Equal(isReachable ? 1 : 0, discord.Log.Of<LogEntry.Call>().Count);
        Assert.Empty(discord.Violations);
    }

    public void Dispose()
    {
        _posts.Dispose();
        _stranger.Dispose();
    }

    private async Task<string> AnswerAsync(SiteProcess site, string interaction)
    {
        using var answer = await _posts.PostAsync(new Uri(site.Address, "/discord/interactions"), interaction, Patience);
        return await answer.Content.ReadAsStringAsync(Patience);
    }

    private IEnumerable<(string Probe, HttpRequestMessage Request)> Probes(Uri endpoint, string replayed)
    {
        yield return ("missing", Changed(endpoint, static headers => headers.Remove(SignedPosts.SignatureHeader)));
        yield return ("no timestamp", Changed(endpoint, static headers => headers.Remove(SignedPosts.TimestampHeader)));
        yield return ("wrong", Changed(endpoint, static headers => Replace(headers, new string('0', 128))));
        yield return ("truncated", Changed(endpoint, static headers => Replace(
            headers, headers.GetValues(SignedPosts.SignatureHeader).Single()[..64])));
        yield return ("other key", _stranger.CreateRequest(endpoint, Bytes(Ping)));
        yield return ("stale", _posts.CreateRequest(endpoint, Bytes(Ping), $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 3_600}"));
        yield return ("replayed", _posts.CreateRequest(endpoint, Bytes(replayed)));
        var altered = _posts.CreateRequest(endpoint, Bytes(Ping));
        altered.Content = new ByteArrayContent(Bytes(Ping + " "));
        yield return ("altered", altered);
    }

    private HttpRequestMessage Changed(Uri endpoint, Action<System.Net.Http.Headers.HttpRequestHeaders> change)
    {
        var request = _posts.CreateRequest(endpoint, Bytes(Ping));
        change(request.Headers);
        return request;
    }

    private static void Replace(System.Net.Http.Headers.HttpRequestHeaders headers, string signature)
    {
        headers.Remove(SignedPosts.SignatureHeader);
        headers.Add(SignedPosts.SignatureHeader, signature);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
