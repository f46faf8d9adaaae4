using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Discord.Testing.Gateway;

/// <summary>Discord's side of one connection to the gateway: HELLO, heartbeats, IDENTIFY or RESUME, and what is
/// forbidden.</summary>
/// <param name="connection">Where it talks.</param>
/// <param name="atResumeUrl">The id of the session whose resume_gateway_url was used; null at the base url.</param>
/// <param name="shared">What all connections share.</param>
internal sealed class GatewayDialogue(GatewayConnection connection, string? atResumeUrl, GatewayShared shared)
{
    private const int LongestPayload = 4096;
    private readonly SendLimit _limit = new();
    private GatewaySession? _session;
    private bool _isIdentified;
    private int _beaten = -1;

    /// <summary>Talks until the connection ends.</summary>
    public async Task RunAsync()
    {
        Greet();
        var isClosing = false;
        while (await connection.ReadAsync() is var (bytes, type))
        {
            if (!isClosing && Answer(bytes, type) is { } code)
            {
                connection.Post(new Frame.Close((int)code));
                isClosing = true;
            }
        }

        End();
    }

    /// <summary>Ends the session with op 9, for good or until RESUME.</summary>
    public void Invalidate(bool resumable)
    {
        _isIdentified = false;
        _session?.Detach(connection);
        if (!resumable && _session is not null)
        {
            shared.Sessions.Remove(_session);
        }

        connection.Post(Payloads.InvalidSession(resumable));
    }

    private void Greet()
    {
        if (connection.Plan.ReconnectsBeforeHello)
        {
            connection.Post(Payloads.Reconnect);
        }

        if (connection.Plan.SendsHello)
        {
            connection.Post(Payloads.Hello(shared.Options.HeartbeatInterval));
        }
    }

    private CloseCode? Answer(ReadOnlyMemory<byte> bytes, WebSocketMessageType type)
    {
        if (!_limit.Allows(shared.Log.Now))
        {
            return Broken("120 in 60 s", CloseCode.RateLimited);
        }

        if (bytes.Length > LongestPayload
            || type != WebSocketMessageType.Text
            || JsonReading.Parse(bytes) is not { } payload)
        {
            return Broken("text of at most 4,096 bytes", CloseCode.DecodeError);
        }

        var (op, data) = (payload.Int("op") ?? -1, payload.Get("d") ?? default);
        shared.Log.Add(new LogEntry.Payload(shared.Log.Now, connection.Number, op, data));
        return op switch
        {
            Opcode.Heartbeat => Beat(data),
            Opcode.Identify => Identify(data),
            Opcode.Resume => Resume(data),
            Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers
                or Opcode.RequestSoundboardSounds => _isIdentified ? null : CloseCode.NotAuthenticated,
            _ when !_isIdentified => CloseCode.NotAuthenticated,
            _ => Broken($"op {op}", CloseCode.UnknownOpcode),
        };
    }

    // Beats are allowed before IDENTIFY: a client that waits for its turn to identify has to send them.
    private CloseCode? Beat(JsonElement data)
    {
        var sequence = data.AsInt() ?? -1;
        if (sequence > (_session?.Sequence ?? int.MaxValue) || sequence < _beaten)
        {
            shared.Ledger.Add(Rule.HeartbeatSequence, $"connection {connection.Number}");
        }

        _beaten = sequence;
        if (connection.AcksHeartbeats)
        {
            connection.Post(Payloads.HeartbeatAck);
        }

        return null;
    }

    private CloseCode? Identify(JsonElement data)
    {
        if ((FaultBefore() ?? Identification.FaultOf(data, shared.Options)) is { } fault)
        {
            return fault;
        }

        var (shard, shards) = Identification.ShardOf(data) ?? (0, 1);
        if (connection.Plan.InvalidatesIdentify || !shared.Sessions.MayStart(shard))
        {
            connection.Post(Payloads.InvalidSession(resumable: false));
            return null;
        }

        _isIdentified = true;
        shared.Sessions.CountStart();
        if (connection.Plan.SendsReady)
        {
            Start(shared.Sessions.Create(shard, shards));
        }

        return null;
    }

    // What IDENTIFY and RESUME have in common, whatever they say.
    private CloseCode? FaultBefore() =>
        _isIdentified ? CloseCode.AlreadyAuthenticated : (CloseCode?)connection.Plan.ClosesAtIdentify;

    private void Start(GatewaySession session)
    {
        _session = session;
        _beaten = -1;
        session.Attach(connection);
        var padding = connection.Plan.ReadyPadding;
        session.Dispatch("READY", Payloads.Ready(session, shared.ResumeUrl(session.Id), shared.Options, padding));
        shared.Log.Add(new LogEntry.Opened(shared.Log.Now, connection.Number, IsResumed: false));
    }

    private CloseCode? Resume(JsonElement data)
    {
        if (FaultBefore() is { } fault)
        {
            return fault;
        }

        if (!Identification.IsToken(data, shared.Options.Token))
        {
            return CloseCode.AuthenticationFailed;
        }

        if (shared.Sessions.Find(data.Text("session_id") ?? "") is not { } session || !TryResume(session, data))
        {
            connection.Post(Payloads.InvalidSession(resumable: false));
        }

        return null;
    }

    private bool TryResume(GatewaySession session, JsonElement data)
    {
        if (session.Id != atResumeUrl)
        {
            shared.Ledger.Add(Rule.ResumeUrl, $"connection {connection.Number}");
        }

        if (connection.Plan.InvalidatesResume)
        {
            shared.Sessions.Remove(session);
            return false;
        }

        if (data.Int("seq") is not { } sequence || !session.TryResume(sequence, connection))
        {
            return false;
        }

        (_session, _isIdentified) = (session, true);
        shared.Log.Add(new LogEntry.Opened(shared.Log.Now, connection.Number, IsResumed: true));
        return true;
    }

    // The codes of a normal end take the bot offline; any other leaves the session to be resumed.
    private void End()
    {
        connection.Post(connection.ClientCode is { } code
            ? new Frame.Close(code == (int)WebSocketCloseStatus.Empty ? (int)CloseCode.Normal : code)
            : new Frame.End());
        _session?.Detach(connection);
        if (_session is not null && connection.ClientCode is (int)CloseCode.Normal or (int)CloseCode.GoingAway)
        {
            shared.Sessions.Remove(_session);
        }

        shared.Log.Add(new LogEntry.Closed(shared.Log.Now, connection.Number, connection.ClientCode));
    }

    private CloseCode Broken(string where, CloseCode code)
    {
        shared.Ledger.Add(Rule.GatewayPayload, where);
        return code;
    }
}
