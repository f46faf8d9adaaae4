using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Testing;

namespace Bot.Trials.Residue;

/// <summary>A request that is sent in part and then held, letter for letter as given.</summary>
internal sealed class HeldRequest : IDisposable
{
    private readonly Socket _socket;

    private HeldRequest(Socket socket) => _socket = socket;

    /// <summary>Sends the head of a form and a part of its body.</summary>
    /// <param name="chat">The address of the chat; its host is the one to call from.</param>
    /// <param name="length">The header that says how long the body is.</param>
    /// <param name="body">What is sent of the body.</param>
    /// <param name="token">Ends the attempt.</param>
    public static async Task<HeldRequest> SendAsync(Uri chat, string length, string body, CancellationToken token)
    {
        var request = new HeldRequest(await LoopbackClient.ConnectAsync(IPAddress.Parse(chat.Host), chat.Port, token));
        var head = $"POST {chat.PathAndQuery} HTTP/1.1\r\nHost: {chat.Authority}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\n{length}\r\n\r\n";
        await request._socket.SendAsync(Encoding.ASCII.GetBytes(head + body), token);
        return request;
    }

    /// <summary>Waits for the answer's status.</summary>
    public async Task<HttpStatusCode> ReadStatusAsync(CancellationToken token)
    {
        await using var stream = new NetworkStream(_socket, ownsSocket: false);
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync(token) ?? throw new HttpRequestException("The site hung up without an answer.");
        return (HttpStatusCode)int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();
}
