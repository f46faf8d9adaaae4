using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Discord.Testing;

/// <summary>Ends a TCP connection with RST: nothing that waits is sent, and the peer's next read fails.</summary>
internal static class TcpReset
{
    /// <summary>The socket of a connection, or of a request on it.</summary>
    public static Socket SocketOf(IFeatureCollection features) =>
        features.Get<IConnectionSocketFeature>()?.Socket
        ?? throw new InvalidOperationException("The server does not listen on a socket.");

    /// <summary>Ends it; does nothing where it has ended.</summary>
    public static void End(Socket socket)
    {
        try
        {
            // Closing at once, with a linger of zero, is what makes the kernel send RST rather than FIN.
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            socket.Close(timeout: 0);
        }
        catch (ObjectDisposedException)
        {
            // The client was faster.
        }
    }
}
