using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Bot.Bench.Discord;

/// <summary>The least that a client of Discord can do: heartbeats, and one fixed callback for each interaction, of which
/// only id and token are looked for. What the sockets and the protocol itself cost.</summary>
internal sealed class BareDiscord : IDisposable
{
    private const int LongestMessage = 16 * 1024 * 1024;
    private readonly ClientWebSocket _socket = new();
    private readonly HttpClient _client = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly string _apiBase;
    private readonly byte[] _callback;
    private long _sequence;

    private BareDiscord(string apiBase, string token, int length)
    {
        _apiBase = apiBase;
        _callback = Encoding.ASCII.GetBytes($$$"""{"type":4,"data":{"content":"{{{new string('x', length)}}}"}}""");
        _client.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
        Identify = $$$$"""{"op":2,"d":{"token":"{{{{token}}}}","intents":0,"properties":{"os":"a","browser":"b","device":"c"}}}""";
    }

    private string Identify { get; }

    /// <summary>Runs until the connection ends.</summary>
    public static async Task RunAsync(string apiBase, string token, int length)
    {
        using var bare = new BareDiscord(apiBase, token, length);
        try
        {
            await bare.RunAsync(token);
        }
        catch (WebSocketException)
        {
            // The fake is gone, and so is the reason to go on.
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _client.Dispose();
        _sending.Dispose();
    }

    private async Task RunAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_apiBase}/gateway/bot");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        using var response = await _client.SendAsync(request);
        using var where = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        await _socket.ConnectAsync(new Uri(where.RootElement.GetProperty("url").GetString() + "/?v=10&encoding=json"), default);
        var buffer = new byte[LongestMessage];
        _ = BeatAsync(JsonDocument.Parse(buffer.AsMemory(0, await ReceiveAsync(buffer))).RootElement);
        await SendAsync(Identify);
        while (true)
        {
            Take(buffer.AsSpan(0, await ReceiveAsync(buffer)));
        }
    }

    private void Take(ReadOnlySpan<byte> message)
    {
        if (!message.StartsWith("{\"op\":0"u8))
        {
            return;
        }

        Interlocked.Increment(ref _sequence);
        if (message.IndexOf("INTERACTION_CREATE"u8) is >= 0 and < 32)
        {
            _ = CallBackAsync(ValueOf(message, "\"id\":\""u8), ValueOf(message, "\"token\":\""u8));
        }
    }

    private static string ValueOf(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        var rest = message[(message.IndexOf(name) + name.Length)..];
        return Encoding.ASCII.GetString(rest[..rest.IndexOf((byte)'"')]);
    }

    private async Task<int> ReceiveAsync(byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), default);
            length += part.Count;
            if (part.EndOfMessage)
            {
                return length;
            }
        }
    }

    private async Task BeatAsync(JsonElement hello)
    {
        var interval = hello.GetProperty("d").GetProperty("heartbeat_interval").GetInt32();
        while (true)
        {
            await Task.Delay(interval);
            await SendAsync($$"""{"op":1,"d":{{Interlocked.Read(ref _sequence)}}}""");
        }
    }

    private async Task SendAsync(string text)
    {
        await _sending.WaitAsync();
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, default);
        _sending.Release();
    }

    private async Task CallBackAsync(string id, string token)
    {
        using var content = new ByteArrayContent(_callback) { Headers = { ContentType = new("application/json") } };
        using var response = await _client.PostAsync($"{_apiBase}/interactions/{id}/{token}/callback", content);
    }
}
