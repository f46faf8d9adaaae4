using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bot.Discord.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

/// <summary>A bare HTTP client of the fake's REST API, with the headers that Discord wants.</summary>
internal sealed class RawRest(FakeDiscord discord) : IDisposable
{
    public const string Hello = """{"type":4,"data":{"content":"Hello"}}""";
    private readonly HttpClient _client = new();

    /// <summary>Sends a call.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="path">Behind /api/v10.</param>
    /// <param name="body">JSON; null for none.</param>
    /// <param name="change">Changes the request before it goes.</param>
    public async Task<HttpResponseMessage> SendAsync(
        string method, string path, string? body = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"{discord.ApiBase}{path}"));
        request.Headers.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
        if (path.Split('/')[1] is not ("interactions" or "webhooks"))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", discord.Options.Token);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        change?.Invoke(request);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Answers interaction 1 with a message.</summary>
    public Task<HttpResponseMessage> CallBackAsync(string body = Hello) =>
        SendAsync("POST", "/interactions/1/token-1/callback", body);

    /// <summary>Sends a call, and wants a status.</summary>
    /// <returns>The body; undefined where there is none.</returns>
    public async Task<JsonElement> SendAsync(int status, string method, string path, string? body = null)
    {
        using var response = await SendAsync(method, path, body);
        Assert.Equal(status, (int)response.StatusCode);
        return await ReadAsync(response);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    public void Dispose() => _client.Dispose();
}
