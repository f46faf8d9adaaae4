using System.Net;
using System.Net.Sockets;

namespace Bot.Discord.Tests.Gateway;

/// <summary>Takes connections, and says nothing.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<Socket> _open = [];

    public SilentServer() => _listener.Start();

    public Uri Url => new($"ws://{_listener.LocalEndpoint}/");

    /// <summary>Waits for the next connection.</summary>
    public async Task ConnectedAsync(CancellationToken cancellationToken) =>
        _open.Add(await _listener.AcceptSocketAsync(cancellationToken));

    public void Dispose()
    {
        _listener.Dispose();
        _open.ForEach(static socket => socket.Dispose());
    }
}
