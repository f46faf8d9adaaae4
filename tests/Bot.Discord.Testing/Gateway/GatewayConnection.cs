using System.Buffers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Testing.Gateway;

/// <summary>One WebSocket connection: messages in and out, in order, until one side ends it.</summary>
internal sealed class GatewayConnection(int number, WebSocket socket, HttpContext context, ConnectionPlan plan)
{
    private readonly Channel<Frame> _frames = Channel.CreateUnbounded<Frame>(new() { SingleReader = true });
    private readonly ArrayBufferWriter<byte> _received = new();
    private readonly Socket _tcp = TcpReset.SocketOf(context.Features);
    private volatile bool _isHalfOpen;

    public int Number => number;

    public ConnectionPlan Plan => plan;

    /// <summary>False when heartbeats go unanswered from now on.</summary>
    public bool AcksHeartbeats { get; set; } = plan.AcksHeartbeats;

    /// <summary>The close code that the client sent, 1005 for a close frame without one; null where it sent none.</summary>
    public int? ClientCode { get; private set; }

    /// <summary>Puts a frame behind those that wait.</summary>
    public void Post(Frame frame)
    {
        _frames.Writer.TryWrite(frame);
        if (frame is Frame.Close or Frame.End)
        {
            _frames.Writer.TryComplete();
        }
    }

    public void Post(string text) => Post(Frame.Text(text));

    /// <summary>Ends it with RST.</summary>
    public void Reset() => TcpReset.End(_tcp);

    /// <summary>Neither reads nor writes from now on; the TCP connection stays.</summary>
    public void HalfOpen() => _isHalfOpen = true;

    /// <summary>Sends what is posted until a close frame is.</summary>
    public async Task WriteAsync()
    {
        try
        {
            await foreach (var frame in _frames.Reader.ReadAllAsync(context.RequestAborted))
            {
                await WaitWhileHalfOpenAsync();
                await SendAsync(frame);
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The reader sees the end too, and tells of it.
        }
    }

    /// <summary>The next message; valid until the next call.</summary>
    /// <returns>Null at the end of the connection; the type is Text or Binary.</returns>
    public async Task<(ReadOnlyMemory<byte> Bytes, WebSocketMessageType Type)?> ReadAsync()
    {
        _received.ResetWrittenCount();
        try
        {
            while (true)
            {
                var piece = await socket.ReceiveAsync(_received.GetMemory(4096), context.RequestAborted);
                await WaitWhileHalfOpenAsync();
                if (piece.MessageType == WebSocketMessageType.Close)
                {
                    ClientCode = (int?)socket.CloseStatus;
                    return null;
                }

                _received.Advance(piece.Count);
                if (piece.EndOfMessage)
                {
                    return (_received.WrittenMemory, piece.MessageType);
                }
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            return null;
        }
    }

    private Task WaitWhileHalfOpenAsync() =>
        _isHalfOpen ? Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted) : Task.CompletedTask;

    private async Task SendAsync(Frame frame)
    {
        switch (frame)
        {
            case Frame.Message message:
                await SendAsync(message);
                break;
            case Frame.Close close:
                await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, null, context.RequestAborted);
                break;
            default:
                _tcp.Shutdown(SocketShutdown.Send);
                break;
        }
    }

    private async Task SendAsync(Frame.Message message)
    {
        // Before it is written, so that nobody sees the client act on it sooner.
        message.Going?.Invoke(number);
        var length = message.Bytes.Length;
        for (var piece = 0; piece < message.Pieces; piece++)
        {
            var (start, end) = (length * piece / message.Pieces, length * (piece + 1) / message.Pieces);
            await socket.SendAsync(
                message.Bytes[start..end], message.Type, piece == message.Pieces - 1, context.RequestAborted);
        }
    }

    private static bool IsEnd(Exception exception) =>
        exception is WebSocketException or SocketException or IOException or OperationCanceledException
            or ObjectDisposedException;
}
