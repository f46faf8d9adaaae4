using Bot.Discord.Testing.Rest;

namespace Bot.Discord.Testing.Gateway;

/// <summary>A session of one shard: numbers its events, keeps them for RESUME, and sends them where it is connected.
/// </summary>
internal sealed class GatewaySession(string id, int shard, int shards, int keptEvents)
{
    private readonly Lock _order = new();
    private readonly Queue<Event> _events = new();
    private GatewayConnection? _connection;
    private Event? _last;

    public string Id => id;

    public int Shard => shard;

    public int Shards => shards;

    public GatewayConnection? Connection
    {
        get
        {
            lock (_order)
            {
                return _connection;
            }
        }
    }

    /// <summary>The newest sequence number; 0 before the first event.</summary>
    public int Sequence { get; private set; }

    /// <summary>Sends what comes from now on to this connection.</summary>
    public void Attach(GatewayConnection connection)
    {
        lock (_order)
        {
            _connection = connection;
        }
    }

    /// <summary>Keeps events until somebody resumes; another connection than this one stays.</summary>
    public void Detach(GatewayConnection connection)
    {
        lock (_order)
        {
            _connection = _connection == connection ? null : _connection;
        }
    }

    /// <summary>Sends an event, and keeps it.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="data">JSON.</param>
    /// <param name="pieces">How many WebSocket frames.</param>
    /// <param name="interaction">The interaction that it is; null for another event.</param>
    public void Dispatch(string name, string data, int pieces = 1, FakeInteraction? interaction = null)
    {
        lock (_order)
        {
            _last = new Event(++Sequence, Payloads.Dispatch(name, data, Sequence), interaction);
            _events.Enqueue(_last);
            if (_events.Count > keptEvents)
            {
                _events.Dequeue();
            }

            _connection?.Post(_last.ToFrame(pieces));
        }
    }

    /// <summary>Sends the newest event once more, with the same number.</summary>
    public void Repeat()
    {
        lock (_order)
        {
            _connection?.Post((_last ?? throw new InvalidOperationException("Nothing was dispatched yet.")).ToFrame());
        }
    }

    /// <summary>Sends what was missed, in order, then RESUMED.</summary>
    /// <returns>False where that number was never sent, or events after it are no longer kept.</returns>
    public bool TryResume(int sequence, GatewayConnection connection)
    {
        lock (_order)
        {
            var isKept = sequence == Sequence || (_events.TryPeek(out var oldest) && oldest.Sequence <= sequence + 1);
            if (sequence < 0 || sequence > Sequence || !isKept)
            {
                return false;
            }

            _connection = connection;
            foreach (var kept in _events)
            {
                if (kept.Sequence > sequence)
                {
                    connection.Post(kept.ToFrame());
                }
                else
                {
                    kept.Interaction?.Confirm();
                }
            }

            connection.Post(Frame.Text(Payloads.Dispatch("RESUMED", """{"_trace":[]}""", ++Sequence)));
            return true;
        }
    }

    private sealed record Event(int Sequence, string Payload, FakeInteraction? Interaction)
    {
        public Frame.Message ToFrame(int pieces = 1) =>
            Frame.Text(Payload, pieces, Interaction is null ? null : Interaction.NoteDelivery);
    }
}
