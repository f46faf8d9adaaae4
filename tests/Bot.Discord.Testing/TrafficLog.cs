namespace Bot.Discord.Testing;

/// <summary>All that clients did, in order; a test waits for what it expects.</summary>
public sealed class TrafficLog
{
    private readonly Lock _order = new();
    private readonly List<LogEntry> _entries = [];
    private readonly TimeProvider _time;
    private readonly long _start;
    private TaskCompletionSource? _news;

    internal TrafficLog(TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
    }

    /// <summary>What was logged so far.</summary>
    public IReadOnlyList<LogEntry> Entries
    {
        get
        {
            lock (_order)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>How many entries there are: the place from which a test waits for something new.</summary>
    public int Count
    {
        get
        {
            lock (_order)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Monotonic time since the fake was made.</summary>
    public TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>The entries of one kind.</summary>
    public IReadOnlyList<T> Of<T>()
        where T : LogEntry => [.. Entries.OfType<T>()];

    /// <summary>The first entry of its kind that fits, logged already or yet to come.</summary>
    /// <param name="fits">Which.</param>
    /// <param name="cancellationToken">The test's patience.</param>
    /// <param name="from">Entries before this place do not count.</param>
    /// <exception cref="OperationCanceledException">It did not come in time.</exception>
    public async Task<T> WaitForAsync<T>(Func<T, bool> fits, CancellationToken cancellationToken, int from = 0)
        where T : LogEntry => (await WaitForManyAsync(1, fits, cancellationToken, from))[0];

    /// <summary>The first entries of their kind that fit.</summary>
    /// <param name="count">How many to wait for.</param>
    /// <param name="fits">Which.</param>
    /// <param name="cancellationToken">The test's patience.</param>
    /// <param name="from">Entries before this place do not count.</param>
    /// <exception cref="OperationCanceledException">They did not come in time.</exception>
    public async Task<IReadOnlyList<T>> WaitForManyAsync<T>(
        int count, Func<T, bool> fits, CancellationToken cancellationToken, int from = 0)
        where T : LogEntry
    {
        var found = new List<T>();
        while (true)
        {
            var (unseen, news) = Since(from);
            from += unseen.Count;
            found.AddRange(unseen.OfType<T>().Where(fits));
            if (found.Count >= count)
            {
                return found[..count];
            }

            await news.WaitAsync(cancellationToken);
        }
    }

    internal void Add(LogEntry entry)
    {
        TaskCompletionSource? news;
        lock (_order)
        {
            _entries.Add(entry);
            (news, _news) = (_news, null);
        }

        news?.TrySetResult();
    }

    private (List<LogEntry> Unseen, Task News) Since(int place)
    {
        lock (_order)
        {
            _news ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return (_entries[Math.Min(place, _entries.Count)..], _news.Task);
        }
    }
}
