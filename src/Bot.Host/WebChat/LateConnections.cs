using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bot.Host.WebChat;

/// <summary>Breaks the connections that are still open some seconds after the program was asked to end: whoever never finishes
/// a request would hold it up, and everything that ends behind the server.</summary>
internal static class LateConnections
{
    // An answer under way takes less.
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(3);

    /// <summary>Has the connections of an endpoint broken.</summary>
    /// <param name="endpoint">Where they come in.</param>
    /// <param name="stopping">Cancelled when the program is asked to end.</param>
    public static void BreakLate(this ListenOptions endpoint, CancellationToken stopping)
    {
        var late = new CancellationTokenSource();
        stopping.Register(() => late.CancelAfter(_grace));
        endpoint.Use(next => connection => RunAsync(next, connection, late.Token));
    }

    private static async Task RunAsync(ConnectionDelegate next, ConnectionContext connection, CancellationToken late)
    {
        await using var breaking = late.UnsafeRegister(static open => ((ConnectionContext)open!).Abort(), connection);
        await next(connection);
    }
}
