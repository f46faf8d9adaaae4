namespace Bot.Discord.Rest;

/// <summary>One limit of Discord's for one resource, as far as it is known. Times are on a clock that only goes on.
/// </summary>
internal sealed class Bucket
{
    private static readonly TimeSpan _idle = TimeSpan.FromMinutes(1);

    private int _size;
    private int _remaining;
    private int _underWay;
    private TimeSpan? _resetAt;
    private TimeSpan _pausedUntil = TimeSpan.MinValue;
    private TimeSpan _usedAt;

    /// <summary>Begins full.</summary>
    /// <param name="size">How many requests fit in; null where no answer said so yet, then one goes at a time.</param>
    public Bucket(int? size)
    {
        IsKnown = size is not null;
        _size = _remaining = size ?? 1;
    }

    /// <summary>True where an answer told the size, or that there is none.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>How long the next request has to wait; null where an answer has to come first.</summary>
    public TimeSpan? WaitFor(TimeSpan now)
    {
        if (now < _pausedUntil)
        {
            return _pausedUntil - now;
        }

        if (_resetAt <= now)
        {
            Refill();
        }

        return _remaining > 0 ? TimeSpan.Zero : _resetAt - now;
    }

    /// <summary>A request goes.</summary>
    public void Take(TimeSpan now)
    {
        (_remaining, _underWay, _usedAt) = (_remaining - 1, _underWay + 1, now);
    }

    /// <summary>A request came back, with an answer or without.</summary>
    public void Return(TimeSpan now)
    {
        (_underWay, _usedAt) = (_underWay - 1, now);
        if (_underWay == 0 && _resetAt is null)
        {
            Refill();
        }
    }

    /// <summary>An answer told how full it is. Of answers that overtake each other the lowest number counts.</summary>
    public void Learn(int size, int remaining, TimeSpan resetAt)
    {
        (_size, _remaining, _resetAt) = (size, Math.Min(_remaining, remaining), resetAt);
        IsKnown = true;
    }

    /// <summary>An answer told of no limit.</summary>
    public void LearnNone()
    {
        (_size, _remaining, _resetAt) = (int.MaxValue, int.MaxValue, null);
        IsKnown = true;
    }

    /// <summary>The limit was met.</summary>
    public void Pause(TimeSpan until)
    {
        _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        (_remaining, _resetAt) = (0, until);
    }

    /// <summary>True where nothing would be lost with it.</summary>
    public bool IsIdle(TimeSpan now) => _underWay == 0 && _pausedUntil <= now
        && (_resetAt is { } reset ? reset <= now : now - _usedAt >= _idle);

    // What is under way may be counted in the new window.
    private void Refill() => (_remaining, _resetAt) = (_size - _underWay, null);
}
