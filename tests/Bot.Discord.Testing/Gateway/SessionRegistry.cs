using System.Collections.Concurrent;
using System.Globalization;

namespace Bot.Discord.Testing.Gateway;

/// <summary>The sessions that exist, and how many may still start.</summary>
internal sealed class SessionRegistry(FakeDiscordOptions options, TrafficLog log, Ledger ledger)
{
    private static readonly TimeSpan _pace = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new();
    private readonly ConcurrentDictionary<int, GatewaySession> _newest = new();
    private readonly Lock _order = new();
    private readonly Dictionary<int, TimeSpan> _started = [];
    private int _starts;
    private int _number;

    /// <summary>What remains of session_start_limit.</summary>
    public int Remaining => Math.Max(0, options.SessionStarts.Remaining - Volatile.Read(ref _starts));

    /// <summary>Takes one off what remains.</summary>
    public void CountStart()
    {
        if (Interlocked.Increment(ref _starts) > options.SessionStarts.Remaining)
        {
            ledger.Add(Rule.SessionStarts, "IDENTIFY");
        }
    }

    public GatewaySession Create(int shard, int shards)
    {
        var id = Interlocked.Increment(ref _number).ToString("x8", CultureInfo.InvariantCulture);
        var session = new GatewaySession(id, shard, shards, options.KeptEvents);
        _sessions[id] = session;
        return _newest[shard] = session;
    }

    /// <summary>The session with that id; null where there is none.</summary>
    public GatewaySession? Find(string id) => _sessions.GetValueOrDefault(id);

    /// <summary>The newest session of a shard; null where it has none.</summary>
    public GatewaySession? OfShard(int shard) => _newest.GetValueOrDefault(shard);

    /// <summary>Ends a session: nobody can resume it.</summary>
    public void Remove(GatewaySession session)
    {
        _sessions.TryRemove(session.Id, out _);
        _newest.TryRemove(KeyValuePair.Create(session.Shard, session));
    }

    /// <summary>Whether a shard may start now, where that is paced.</summary>
    public bool MayStart(int shard)
    {
        if (!options.PacesIdentify)
        {
            return true;
        }

        lock (_order)
        {
            var key = shard % options.SessionStarts.MaxConcurrency;
            var now = log.Now;
            if (_started.TryGetValue(key, out var before) && now - before < _pace)
            {
                ledger.Add(Rule.IdentifyPace, $"shard {shard}");
                return false;
            }

            _started[key] = now;
            return true;
        }
    }
}
