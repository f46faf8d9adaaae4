using System.Net.WebSockets;
using System.Text;

namespace Bot.Discord.Testing.Gateway;

/// <content>What goes wrong, one call each.</content>
public sealed partial class FakeGateway
{
    /// <summary>Says how the next connections behave.</summary>
    /// <param name="plan">What goes wrong.</param>
    /// <param name="times">On how many connections.</param>
    public void Plan(ConnectionPlan plan, int times = 1)
    {
        for (var time = 0; time < times; time++)
        {
            _plans.Enqueue(plan);
        }
    }

    /// <summary>Answers the next connections to the gateway with 503.</summary>
    public void RefuseConnections(int count) => _refusals.Add(count);

    /// <summary>Ends the next TCP connections with RST, to gateway or REST, before a byte is read.</summary>
    public void RefuseTcp(int count) => _tcpRefusals.Add(count);

    /// <summary>Asks to reconnect and resume (op 7).</summary>
    public void Reconnect(int shard = 0) => Open(shard).Connection.Post(Payloads.Reconnect);

    /// <summary>Invalidates the session (op 9).</summary>
    /// <param name="resumable">False: it is gone.</param>
    /// <param name="shard">0 and up.</param>
    public void Invalidate(bool resumable, int shard = 0) => Open(shard).Dialogue.Invalidate(resumable);

    /// <summary>Sends a close frame.</summary>
    /// <param name="code">1000 to 4999 without 1005, 1006 and 1015.</param>
    /// <param name="shard">0 and up.</param>
    public void Close(int code, int shard = 0) => Open(shard).Connection.Post(new Frame.Close(code));

    /// <summary>Ends the TCP connection with FIN, without a close frame; what was sent just before may be lost.</summary>
    public void End(int shard = 0) => Open(shard).Connection.Post(new Frame.End());

    /// <summary>Ends the TCP connection with RST.</summary>
    public void Reset(int shard = 0) => Open(shard).Connection.Reset();

    /// <summary>Neither reads nor writes from now on, and leaves the TCP connection open.</summary>
    public void HalfOpen(int shard = 0) => Open(shard).Connection.HalfOpen();

    /// <summary>Acknowledges no heartbeat of this connection from now on.</summary>
    public void StopAcks(int shard = 0) => Open(shard).Connection.AcksHeartbeats = false;

    /// <summary>Asks for a heartbeat at once (op 1).</summary>
    public void RequestHeartbeat(int shard = 0) => Open(shard).Connection.Post(Payloads.HeartbeatRequest);

    /// <summary>Sends the newest event once more, with the same sequence number.</summary>
    public void Repeat(int shard = 0) => SessionOf(shard).Repeat();

    /// <summary>Sends a text as it is: malformed JSON, an unknown op, an op with other data.</summary>
    /// <param name="text">What to send.</param>
    /// <param name="shard">0 and up.</param>
    /// <param name="pieces">How many WebSocket frames.</param>
    public void SendText(string text, int shard = 0, int pieces = 1) =>
        Open(shard).Connection.Post(Frame.Text(text, pieces));

    /// <summary>Sends half of a JSON object.</summary>
    public void SendMalformed(int shard = 0) => SendText("""{"op":0,"t":"INTERACTION_CREATE","s":""", shard);

    /// <summary>Sends an op that no client knows.</summary>
    public void SendUnknownOp(int shard = 0) => SendText("""{"op":200,"d":{"new":true},"s":null,"t":null}""", shard);

    /// <summary>Sends an event that no client knows.</summary>
    public void SendUnknownEvent(int shard = 0) => Dispatch("EVENT_OF_TOMORROW", """{"new":[1,2]}""", shard);

    /// <summary>Sends an unknown op in a binary message, as compressed payloads come.</summary>
    public void SendBinary(int shard = 0) => Open(shard).Connection.Post(
        new Frame.Message(Encoding.UTF8.GetBytes("\0\u0001\u0002"), WebSocketMessageType.Binary, Pieces: 1));

    /// <summary>Ends a session where it is: the next RESUME gets op 9 false.</summary>
    public void Forget(int shard = 0) => _shared.Sessions.Remove(SessionOf(shard));
}
