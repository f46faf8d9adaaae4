using System.Collections.Concurrent;
using Bot.Discord.Testing.Rest;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Testing.Gateway;

/// <summary>The gateway: takes connections, dispatches events, and goes wrong as a script says. Faults of a connection
/// mean the one of a shard, or before IDENTIFY the newest.</summary>
public sealed partial class FakeGateway
{
    private readonly ConcurrentQueue<ConnectionPlan> _plans = new();
    private readonly ConcurrentDictionary<int, (GatewayConnection Connection, GatewayDialogue Dialogue)> _open = new();
    private readonly Countdown _refusals = new();
    private readonly Countdown _tcpRefusals = new();
    private readonly GatewayShared _shared;
    private readonly InteractionBook _interactions;
    private int _number;

    internal FakeGateway(GatewayShared shared, InteractionBook interactions)
    {
        _shared = shared;
        _interactions = interactions;
    }

    /// <summary>How many connections are open.</summary>
    public int OpenConnections => _open.Count;

    /// <summary>Sends an event to a shard, or keeps it for RESUME where the shard is not connected.</summary>
    /// <param name="name">Such as MESSAGE_CREATE; may be unknown.</param>
    /// <param name="data">JSON.</param>
    /// <param name="shard">0 and up.</param>
    /// <param name="pieces">How many WebSocket frames.</param>
    /// <exception cref="InvalidOperationException">The shard never identified.</exception>
    public void Dispatch(string name, string data, int shard = 0, int pieces = 1) =>
        SessionOf(shard).Dispatch(name, data, pieces);

    /// <summary>Sends an INTERACTION_CREATE; its 3 s begin.</summary>
    /// <param name="interaction">JSON with id, token and type.</param>
    /// <param name="shard">0 and up.</param>
    /// <param name="pieces">How many WebSocket frames.</param>
    /// <param name="times">Above 1 for duplicates, each with a sequence number of its own.</param>
    /// <returns>What becomes of it.</returns>
    public FakeInteraction DispatchInteraction(string interaction, int shard = 0, int pieces = 1, int times = 1)
    {
        var session = SessionOf(shard);
        var known = _interactions.Register(interaction);
        for (var time = 0; time < times; time++)
        {
            session.Dispatch("INTERACTION_CREATE", interaction, pieces, known);
        }

        return known;
    }

    internal async Task AcceptAsync(HttpContext context)
    {
        if (_refusals.TryTake())
        {
            _shared.Log.Add(new LogEntry.Refused(_shared.Log.Now));
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var plan = _plans.TryDequeue(out var planned) ? planned : new ConnectionPlan();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = new GatewayConnection(Interlocked.Increment(ref _number), socket, context, plan);
        await TalkAsync(connection, context.Request);
    }

    /// <summary>Stands before the HTTP server, for connections that are refused on TCP.</summary>
    internal ConnectionDelegate Guard(ConnectionDelegate next) => connection =>
    {
        if (!_tcpRefusals.TryTake())
        {
            return next(connection);
        }

        _shared.Log.Add(new LogEntry.Refused(_shared.Log.Now));
        TcpReset.End(TcpReset.SocketOf(connection.Features));
        return Task.CompletedTask;
    };

    /// <summary>Ends all connections with RST.</summary>
    internal void ResetAll()
    {
        foreach (var (connection, _) in _open.Values)
        {
            connection.Reset();
        }
    }

    private async Task TalkAsync(GatewayConnection connection, HttpRequest request)
    {
        _shared.Log.Add(new LogEntry.Connected(
            _shared.Log.Now, connection.Number, request.Path, request.QueryString.Value ?? ""));
        if (FaultOf(request.Query) is { } code)
        {
            connection.Post(new Frame.Close((int)code));
        }

        var dialogue = new GatewayDialogue(connection, SessionIn(request.Path), _shared);
        _open[connection.Number] = (connection, dialogue);
        var writing = connection.WriteAsync();
        await dialogue.RunAsync();
        _open.TryRemove(connection.Number, out _);
        await writing;
    }

    // The fake speaks version 10 in JSON without compression.
    private static CloseCode? FaultOf(IQueryCollection query) =>
        query["v"] != "10" ? CloseCode.InvalidVersion
        : query["encoding"] != "json" || query.ContainsKey("compress") ? CloseCode.DecodeError
        : null;

    private static string? SessionIn(PathString path) =>
        path.StartsWithSegments("/resume", out var rest) ? rest.Value?.Trim('/') : null;

    private GatewaySession SessionOf(int shard) =>
        _shared.Sessions.OfShard(shard) ?? throw new InvalidOperationException($"Shard {shard} has no session.");

    private (GatewayConnection Connection, GatewayDialogue Dialogue) Open(int shard)
    {
        var number = _shared.Sessions.OfShard(shard)?.Connection?.Number ?? _open.Keys.DefaultIfEmpty().Max();
        return _open.TryGetValue(number, out var open)
            ? open
            : throw new InvalidOperationException($"Shard {shard} is not connected.");
    }
}
