using System.Buffers;
using System.Net.WebSockets;

namespace Bot.Discord.Gateway;

/// <summary>One WebSocket to the gateway. Used once; a new connection is a new object. One reads and disposes of it; another
/// one sends and abandons it, one after the other.</summary>
internal sealed class GatewayConnection : IDisposable
{
    private const int FirstRead = 16 * 1024;

    // READY of a bot in thousands of servers has some hundred kilobytes; nothing documented is near this.
    private const int LongestMessage = 32 * 1024 * 1024;

    // A buffer that one message made longer than this is not kept for the next one.
    private const int LongestKept = 1024 * 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _abandoned = new();
    private ArrayBufferWriter<byte> _buffer = new(FirstRead);

    /// <summary>Connects.</summary>
    /// <param name="url">Where.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <returns>False where no connection came about.</returns>
    public async Task<bool> TryConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        // The heartbeat of the gateway does what a keep-alive would.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _abandoned.Token);
        try
        {
            await _socket.ConnectAsync(url, either.Token);
            return true;
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            return false;
        }
    }

    /// <summary>Reads one message, however many frames it comes in.</summary>
    /// <returns>The message in an array of its own, or the close code; null and no code where the connection broke.</returns>
    public async Task<(ReadOnlyMemory<byte>? Message, int? CloseCode)> ReceiveAsync()
    {
        try
        {
            while (_buffer.WrittenCount < LongestMessage)
            {
                var part = await _socket.ReceiveAsync(_buffer.GetMemory(FirstRead), _abandoned.Token);
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    return (null, (int?)_socket.CloseStatus);
                }

                _buffer.Advance(part.Count);
                if (part.EndOfMessage)
                {
                    return (TakeMessage(), null);
                }
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // Broken, or given up by us: both are an end without a code.
        }

        return (null, null);
    }

    /// <summary>Sends one message; where that fails, reading will notice.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(_abandoned.Token);
            patience.CancelAfter(_patience);
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // A send that does not go through leaves half a message: nothing can follow it.
            _socket.Abort();
        }
    }

    /// <summary>Says goodbye, and ends the reading when the other side has answered; on a dead link, or before there is a
    /// connection, without.</summary>
    /// <param name="code">The close code.</param>
    public async Task AbandonAsync(int code)
    {
        var wait = TimeSpan.Zero;
        try
        {
            if (_socket.State is WebSocketState.Open)
            {
                using var patience = new CancellationTokenSource(_patience);
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, "", patience.Token);
                wait = _patience;
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // It was dead already.
        }

        try
        {
            _abandoned.CancelAfter(wait);
        }
        catch (ObjectDisposedException)
        {
            // The reading has ended.
        }
    }

    /// <summary>Ends it at once, without a goodbye.</summary>
    public void Abort() => _socket.Abort();

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Dispose();
        _abandoned.Dispose();
    }

    private byte[] TakeMessage()
    {
        var message = _buffer.WrittenSpan.ToArray();
        if (_buffer.Capacity > LongestKept)
        {
            _buffer = new ArrayBufferWriter<byte>(FirstRead);
        }

        _buffer.Clear();
        return message;
    }

    // Whatever a socket throws when it has ended, is ended meanwhile, or never came to be.
    private static bool IsEnd(Exception exception) => exception is WebSocketException or OperationCanceledException
        or InvalidOperationException or HttpRequestException or IOException;
}
