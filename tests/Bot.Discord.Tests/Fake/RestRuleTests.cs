using System.Net.Http.Headers;
using System.Text;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

public sealed class RestRuleTests : IAsyncLifetime
{
    private const string Original = "/webhooks/1100000000000000001/token-1/messages/@original";
    private const string FollowUps = "/webhooks/1100000000000000001/token-1";
    private readonly ManualClock _clock = new();
    private FakeDiscord _discord = null!;
    private RawRest _rest = null!;

    public async ValueTask InitializeAsync()
    {
        _discord = await Fakes.StartAsync(new() { Time = _clock, Shards = 3 });
        _rest = new RawRest(_discord);
    }

    public ValueTask DisposeAsync()
    {
        _rest.Dispose();
        return _discord.DisposeAsync();
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Tells_where_the_gateway_is()
    {
        var found = await _rest.SendAsync(200, "GET", "/gateway/bot");

        Assert.Equal(_discord.GatewayUrl.OriginalString, found.GetProperty("url").GetString());
        Assert.Equal(3, found.GetProperty("shards").GetInt32());
        Assert.Equal(1000, found.GetProperty("session_start_limit").GetProperty("remaining").GetInt32());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("/users/@me")]
    [InlineData("/applications/@me")]
    public async Task Tells_who_the_bot_is(string path)
    {
        var found = await _rest.SendAsync(200, "GET", path);

        Assert.Equal(_discord.Options.ApplicationId, found.GetProperty("id").GetString());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refuses_a_wrong_token_and_notes_a_missing_one()
    {
        using var wrong = await _rest.SendAsync(
            "GET", "/users/@me", null, static request => request.Headers.Authorization = new("Bot", "wrong"));
        using var missing = await _rest.SendAsync(
            "GET", "/gateway/bot", null, static request => request.Headers.Authorization = null);

        Assert.Equal(401, (int)wrong.StatusCode);
        Assert.Equal(401, (int)missing.StatusCode);
        Assert.Equal([new Violation(Rule.AuthorizationMissing, "GatewayBot")], _discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Notes_headers_that_are_missing_or_must_not_be_there()
    {
        _discord.Interactions.Register(Fakes.Interaction());

        using var response = await _rest.SendAsync("POST", "/interactions/1/token-1/callback", RawRest.Hello, static request =>
        {
            request.Headers.Remove("User-Agent");
            request.Headers.Add("User-Agent", "Mozilla/5.0");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", "fake-token");
            request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        });

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(
            [Rule.UserAgent, Rule.ContentType, Rule.AuthorizationLeaked],
            _discord.Violations.Select(static violation => violation.Rule));
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("/api/v10/channels/1", true)]
    [InlineData("/api/users/@me", true)]
    [InlineData("/api/v10/users/@me", false)]
    public async Task Notes_a_path_that_it_does_not_have(string path, bool isWrong)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(
            new Uri(_discord.ApiBase, path), TestContext.Current.CancellationToken);

        Assert.Equal(isWrong, _discord.Violations.Any(static violation => violation.Rule == Rule.Path));
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Takes_one_callback()
    {
        var interaction = _discord.Interactions.Register(Fakes.Interaction());

        await _rest.SendAsync(204, "POST", "/interactions/1/token-1/callback", RawRest.Hello);
        var second = await _rest.SendAsync(400, "POST", "/interactions/1/token-1/callback", RawRest.Hello);

        Assert.Equal(40060, second.GetProperty("code").GetInt32());
        Assert.Equal(Rule.SecondCallback, Assert.Single(_discord.Violations).Rule);
        Assert.Equal("Hello", interaction.Original?.GetProperty("content").GetString());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Shows_the_message_of_a_callback_to_who_asks()
    {
        _discord.Interactions.Register(Fakes.Interaction());

        var answer = await _rest.SendAsync(
            200, "POST", "/interactions/1/token-1/callback?with_response=true", RawRest.Hello);

        var message = answer.GetProperty("resource").GetProperty("message");
        Assert.Equal("Hello", message.GetProperty("content").GetString());
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("/interactions/2/token-1/callback", 0)]
    [InlineData("/interactions/1/token-2/callback", 0)]
    [InlineData("/interactions/1/token-1/callback", 3_001)]
    public async Task Does_not_know_an_interaction_that_is_old_or_of_somebody_else(string path, int milliseconds)
    {
        _discord.Interactions.Register(Fakes.Interaction());
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));

        var answer = await _rest.SendAsync(404, "POST", path, RawRest.Hello);

        Assert.Equal(10062, answer.GetProperty("code").GetInt32());
        Assert.Empty(_discord.Violations);
    }

    [Theory(Timeout = Fakes.Patience)]
    [InlineData("no JSON", 50109, Rule.Json)]
    [InlineData("""{"type":7,"data":{"content":"a"}}""", 50035, Rule.CallbackType)]
    public async Task Refuses_and_notes_a_faulty_callback(string body, int code, Rule rule)
    {
        var interaction = _discord.Interactions.Register(Fakes.Interaction());

        var answer = await _rest.SendAsync(400, "POST", "/interactions/1/token-1/callback", body);

        Assert.Equal(code, answer.GetProperty("code").GetInt32());
        Assert.Equal(rule, Assert.Single(_discord.Violations).Rule);
        Assert.Null(interaction.AcknowledgedAt);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Answers_500_where_texts_have_too_many_bytes()
    {
        _discord.Interactions.Register(Fakes.Interaction());
        var text = new string('腿', 3_387);
        var body = $$$"""{"type":4,"data":{"flags":32768,"components":[{"type":10,"content":"{{{text}}}"}]}}""";

        using var answer = await _rest.CallBackAsync(body);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Equal(Rule.TextBytes, Assert.Single(_discord.Violations).Rule);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Shows_edits_and_deletes_the_original()
    {
        _discord.Interactions.Register(Fakes.Interaction());
        await _rest.SendAsync(404, "GET", Original);
        using var deferral = await _rest.CallBackAsync("""{"type":5,"data":{"flags":64}}""");
        await _rest.SendAsync(404, "GET", Original);

        await _rest.SendAsync(200, "PATCH", Original, """{"content":"Later"}""");
        var shown = await _rest.SendAsync(200, "GET", Original);
        await _rest.SendAsync(204, "DELETE", Original);

        Assert.Equal("Later", shown.GetProperty("content").GetString());
        await _rest.SendAsync(404, "GET", Original);
        Assert.Empty(_discord.Violations);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Takes_shows_edits_and_deletes_a_follow_up()
    {
        _discord.Interactions.Register(Fakes.Interaction());
        using var callback = await _rest.CallBackAsync();

        var made = await _rest.SendAsync(200, "POST", FollowUps, """{"content":"More"}""");
        var path = $"{FollowUps}/messages/{made.GetProperty("id").GetString()}";
        await _rest.SendAsync(200, "PATCH", path, """{"content":"Less"}""");
        var shown = await _rest.SendAsync(200, "GET", path);
        await _rest.SendAsync(204, "DELETE", path);

        Assert.Equal("Less", shown.GetProperty("content").GetString());
        await _rest.SendAsync(404, "GET", path);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Refuses_a_token_after_15_minutes()
    {
        _discord.Interactions.Register(Fakes.Interaction());
        using var callback = await _rest.CallBackAsync();
        _clock.Advance(TimeSpan.FromMinutes(15));
        await _rest.SendAsync(200, "GET", Original);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        var answer = await _rest.SendAsync(401, "GET", Original);

        Assert.Equal(50027, answer.GetProperty("code").GetInt32());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Keeps_commands_with_the_ids_of_their_names()
    {
        const string path = "/applications/1100000000000000001/commands";
        const string first = """
            [{"name":"calf","description":"Calf","description_localizations":{"de":"Wade","fr":"Calf"},
              "options":[{"type":3,"name":"topic","description":"Topic","required":false}]}]
            """;
        var put = await _rest.SendAsync(200, "PUT", path, first);
        var plain = await _rest.SendAsync(200, "GET", path);
        var full = await _rest.SendAsync(200, "GET", $"{path}?with_localizations=true");
        var again = await _rest.SendAsync(
            200, "PUT", path, """[{"name":"calf","description":"New"},{"name":"help","description":"a"}]""");

        Assert.False(plain[0].TryGetProperty("description_localizations", out _));
        Assert.Equal("""{"de":"Wade"}""", full[0].GetProperty("description_localizations").GetRawText());
        Assert.False(full[0].GetProperty("options")[0].TryGetProperty("required", out _));
        Assert.Equal(put[0].GetProperty("id").GetString(), again[0].GetProperty("id").GetString());
        Assert.NotEqual(put[0].GetProperty("version").GetString(), again[0].GetProperty("version").GetString());
        Assert.Equal(2, again.GetArrayLength());
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Logs_calls_and_answers()
    {
        _discord.Interactions.Register(Fakes.Interaction());
        using var callback = await _rest.CallBackAsync();

        var call = await _discord.Log.WaitForAsync<LogEntry.Call>(
            static call => call.Route == RestRoute.Callback, TestContext.Current.CancellationToken);
        var answered = Assert.Single(_discord.Log.Of<LogEntry.Answered>());
        Assert.Equal("Hello", call.Body?.GetProperty("data").GetProperty("content").GetString());
        Assert.Equal(204, answered.Status);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Writes_bodies_to_a_folder()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var discord = await Fakes.StartAsync(new() { BodiesFolder = folder });
        using var rest = new RawRest(discord);
        discord.Interactions.Register(Fakes.Interaction());

        using var callback = await rest.CallBackAsync();

        var written = await File.ReadAllTextAsync(
            Assert.Single(Directory.GetFiles(folder, "*.callback.json")), Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.Equal(RawRest.Hello, written);
        Directory.Delete(folder, recursive: true);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task Reads_no_bodies_under_load()
    {
        await using var discord = await Fakes.StartAsync(new() { ChecksBodies = false });
        using var rest = new RawRest(discord);
        var interaction = discord.Interactions.Register(Fakes.Interaction());

        using var callback = await rest.CallBackAsync("no JSON");

        await interaction.WaitUntilAcknowledgedAsync(TestContext.Current.CancellationToken);
        Assert.Equal(204, (int)callback.StatusCode);
        Assert.Empty(discord.Log.Entries);
        Assert.Empty(discord.Interactions.Unacknowledged);
    }

    [Fact(Timeout = Fakes.Patience)]
    public async Task A_long_run_counts_callbacks_and_logs_none()
    {
        await using var discord = await Fakes.StartAsync(new() { LogsCalls = false });
        using var rest = new RawRest(discord);
        discord.Interactions.Forget(discord.Interactions.Register(Fakes.Interaction()));

        using var unknown = await rest.CallBackAsync();
        discord.Interactions.Register(Fakes.Interaction());
        using var refused = await rest.CallBackAsync("""{"type":4,"data":{}}""");

        Assert.Equal((404, 400), ((int)unknown.StatusCode, (int)refused.StatusCode));
        Assert.Equal(2, discord.Rest.Callbacks);
        Assert.Empty(discord.Log.Entries);
    }
}
