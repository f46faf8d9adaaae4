namespace Bot.Discord.Endpoint;

/// <summary>The ids of interactions that came already, so that each is answered once; safe for threads.</summary>
/// <remarks>Remembers an id for 15 minutes, longer than its signature stays fresh and as long as its token lives, and
/// holds numbers only. Where more come than it has room for, the oldest is forgotten first.</remarks>
/// <param name="capacity">How many it holds at most; at least 1.</param>
internal sealed class SeenIds(int capacity = SeenIds.DefaultCapacity)
{
    /// <summary>Some seventy interactions each second, in about 3 MB.</summary>
    public const int DefaultCapacity = 65_536;

    private readonly int _capacity = capacity > 0
        ? capacity
        : throw new ArgumentOutOfRangeException(nameof(capacity), "There must be room for one.");

    private readonly HashSet<ulong> _ids = [];
    private readonly Queue<(ulong Id, DateTimeOffset At)> _order = [];
    private readonly Lock _lock = new();

    /// <summary>How long an id is remembered.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Remembers an id; false for one that came already.</summary>
    /// <param name="id">The snowflake of an interaction.</param>
    /// <param name="now">The present time.</param>
    public bool TryAdd(ulong id, DateTimeOffset now)
    {
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && now - oldest.At >= Memory)
            {
                Forget();
            }

            if (!_ids.Add(id))
            {
                return false;
            }

            _order.Enqueue((id, now));
            if (_order.Count > _capacity)
            {
                Forget();
            }

            return true;
        }
    }

    private void Forget() => _ids.Remove(_order.Dequeue().Id);
}
