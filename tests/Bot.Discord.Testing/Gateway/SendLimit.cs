namespace Bot.Discord.Testing.Gateway;

/// <summary>At most 120 payloads in 60 s on one connection, heartbeats included.</summary>
internal sealed class SendLimit
{
    private const int Most = 120;
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(60);
    private readonly Queue<TimeSpan> _times = new();

    /// <summary>Counts a payload.</summary>
    /// <returns>False where it is one too many.</returns>
    public bool Allows(TimeSpan now)
    {
        while (_times.TryPeek(out var oldest) && now - oldest >= _window)
        {
            _times.Dequeue();
        }

        _times.Enqueue(now);
        return _times.Count <= Most;
    }
}
