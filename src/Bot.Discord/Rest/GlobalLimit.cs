namespace Bot.Discord.Rest;

/// <summary>The limit on all requests of one bot: so many in any one second.</summary>
internal sealed class GlobalLimit
{
    /// <summary>What Discord grants every bot.</summary>
    public const int PerSecond = 50;

    private static readonly TimeSpan _window = TimeSpan.FromSeconds(1);

    // The last ones, as a ring.
    private readonly TimeSpan?[] _sent = new TimeSpan?[PerSecond];
    private int _oldest;
    private TimeSpan _pausedUntil = TimeSpan.MinValue;

    /// <summary>How long the next request has to wait.</summary>
    public TimeSpan WaitFor(TimeSpan now)
    {
        var free = _sent[_oldest] is { } oldest ? oldest + _window : now;
        var next = free > _pausedUntil ? free : _pausedUntil;
        return next > now ? next - now : TimeSpan.Zero;
    }

    /// <summary>A request goes.</summary>
    public void Take(TimeSpan now)
    {
        _sent[_oldest] = now;
        _oldest = (_oldest + 1) % PerSecond;
    }

    /// <summary>The limit was met.</summary>
    public void Pause(TimeSpan until) => _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
}
