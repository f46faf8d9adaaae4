namespace Bot.Discord.Tests.Rest;

/// <summary>A clock for waits. A short wait ends at once and moves the clock by its length; a longer one, such as a deadline,
/// ends when <see cref="Advance"/> has come that far.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private long _now;

    /// <summary>What counts as short.</summary>
    public TimeSpan Short { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>All short waits in their order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and ends the waits that are over.</summary>
    public void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref _now, time.Ticks);
        foreach (var timer in Due(now))
        {
            timer.Fire();
        }
    }

    private ManualTimer[] Due(long now)
    {
        lock (_lock)
        {
            var due = _timers.Where(timer => timer.DueAt <= now).ToArray();
            _timers.RemoveAll(timer => timer.DueAt <= now);
            return due;
        }
    }

    private void Start(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime < TimeSpan.Zero)
            {
                return;
            }

            timer.DueAt = GetTimestamp() + dueTime.Ticks;
            if (dueTime >= Short)
            {
                _timers.Add(timer);
                return;
            }

            Waits.Add(dueTime);
        }

        // As a timer would: not within the call that starts it.
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Advance(dueTime);
            timer.Fire();
        });
    }

    private void Stop(ManualTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public long DueAt { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Start(this, dueTime);
            return true;
        }

        public void Dispose() => time.Stop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
