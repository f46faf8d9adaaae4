namespace Bot.Discord.Testing;

/// <summary>The next n of something; safe to use from many threads.</summary>
internal sealed class Countdown
{
    private int _left;

    public void Add(int count) => Interlocked.Add(ref _left, count);

    /// <summary>Takes one off.</summary>
    /// <returns>False where none is left.</returns>
    public bool TryTake()
    {
        while (true)
        {
            var left = Volatile.Read(ref _left);
            if (left <= 0)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref _left, left - 1, left) == left)
            {
                return true;
            }
        }
    }
}
