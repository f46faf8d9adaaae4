using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Bot.Discord.Testing;
using Xunit;

namespace Bot.Discord.Tests.Fake;

/// <summary>A bare WebSocket client of the fake's gateway.</summary>
internal sealed class RawGateway : IDisposable
{
    public const string Query = "/?v=10&encoding=json";
    private readonly ClientWebSocket _socket = new();

    /// <summary>The close code that came; null before, and for a close frame without code.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus is { } code and not (int)WebSocketCloseStatus.Empty ? code : null;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    /// <summary>Connects, and does no more.</summary>
    public static async Task<RawGateway> ConnectAsync(Uri url, string query = Query)
    {
        var gateway = new RawGateway();
        await gateway._socket.ConnectAsync(new Uri(url.OriginalString + query), Patience);
        return gateway;
    }

    /// <summary>Connects, takes HELLO and identifies.</summary>
    /// <returns>The client, and the data of READY.</returns>
    public static async Task<(RawGateway Gateway, JsonElement Ready)> IdentifyAsync(FakeDiscord discord)
    {
        var gateway = await ConnectAsync(discord.GatewayUrl);
        await gateway.ReceiveAsync();
        await gateway.SendAsync(Identify(discord.Options.Token));
        var ready = await gateway.ReceiveAsync();
        Assert.Equal("READY", ready.GetProperty("t").GetString());
        return (gateway, ready.GetProperty("d"));
    }

    /// <summary>Connects where READY says, takes HELLO and resumes.</summary>
    public static async Task<RawGateway> ResumeAsync(FakeDiscord discord, JsonElement ready, int sequence)
    {
        var gateway = await ConnectAsync(new Uri(ready.GetProperty("resume_gateway_url").GetString()!));
        await gateway.ReceiveAsync();
        await gateway.SendAsync(Resume(discord.Options.Token, ready.GetProperty("session_id").GetString()!, sequence));
        return gateway;
    }

    public static string Identify(string token, string more = "") =>
        $$$"""{"op":2,"d":{"token":"{{{token}}}","intents":0,"properties":{"os":"a","browser":"b","device":"c"}{{{more}}}}}""";

    public static string Resume(string token, string session, int sequence) =>
        $$$"""{"op":6,"d":{"token":"{{{token}}}","session_id":"{{{session}}}","seq":{{{sequence}}}}}""";

    public Task SendAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, Patience);

    public Task CloseAsync(int code) => _socket.CloseAsync((WebSocketCloseStatus)code, null, Patience);

    /// <summary>The next message, which is JSON.</summary>
    public async Task<JsonElement> ReceiveAsync()
    {
        var (text, _, _) = await ReceiveMessageAsync();
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>The next message as it is, and in how many parts it came at least.</summary>
    public async Task<(string Text, WebSocketMessageType Type, int Parts)> ReceiveMessageAsync()
    {
        var buffer = new byte[1 << 20];
        var (length, parts) = (0, 0);
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), Patience);
            length += part.Count;
            parts++;
            if (part.EndOfMessage)
            {
                return (Encoding.UTF8.GetString(buffer, 0, length), part.MessageType, parts);
            }
        }
    }

    /// <summary>Reads on until the server closes.</summary>
    /// <returns>Its code.</returns>
    public async Task<int?> ReceiveCloseAsync()
    {
        while ((await ReceiveMessageAsync()).Type != WebSocketMessageType.Close)
        {
        }

        return CloseCode;
    }

    public void Dispose() => _socket.Dispose();
}
