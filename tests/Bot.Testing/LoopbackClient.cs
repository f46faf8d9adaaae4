using System.Net;
using System.Net.Sockets;

namespace Bot.Testing;

/// <summary>Asks the site from many addresses of this machine, because the site limits what one address may ask.</summary>
public static class LoopbackClient
{
    private const int CallersInBlock = 250;

    /// <summary>A client that follows nothing, keeps no cookie, and calls from the address that stands in a request.
    /// </summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        ConnectCallback = static async (context, token) => new NetworkStream(
            await ConnectAsync(IPAddress.Parse(context.DnsEndPoint.Host), context.DnsEndPoint.Port, token), ownsSocket: true),
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2),
    });

    /// <summary>The site as a caller of that number asks it; its host is the address to call from.</summary>
    /// <param name="caller">0 to 15,000,000.</param>
    /// <param name="site">Where the site listens.</param>
    public static Uri From(int caller, Uri site) => new($"http://{AddressOf(caller)}:{site.Port}");

    /// <summary>A connection from one address to a port of 127.0.0.1.</summary>
    public static async Task<Socket> ConnectAsync(IPAddress from, int port, CancellationToken token)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static IPAddress AddressOf(int caller)
    {
        var (block, place) = Math.DivRem(caller, CallersInBlock);
        var (network, subnet) = Math.DivRem(block, CallersInBlock);
        return new IPAddress([127, (byte)(1 + network), (byte)subnet, (byte)(1 + place)]);
    }
}
