using System.Net.WebSockets;
using System.Text;

namespace Bot.Discord.Testing.Gateway;

/// <summary>Something that goes out on a connection to the gateway.</summary>
internal abstract record Frame
{
    /// <summary>A message in one or more WebSocket frames.</summary>
    /// <param name="Bytes">What it says.</param>
    /// <param name="Type">Text, or binary.</param>
    /// <param name="Pieces">How many frames, at least 1.</param>
    /// <param name="Going">Is told the connection's number when it goes out; null where nobody asks.</param>
    public sealed record Message(
        ReadOnlyMemory<byte> Bytes, WebSocketMessageType Type, int Pieces, Action<int>? Going = null) : Frame;

    /// <summary>A close frame, after which nothing goes out.</summary>
    public sealed record Close(int Code) : Frame;

    /// <summary>The end of the TCP connection (FIN) without a close frame.</summary>
    public sealed record End : Frame;

    /// <summary>A text message.</summary>
    public static Message Text(string text, int pieces = 1, Action<int>? going = null) =>
        new(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, pieces, going);
}
