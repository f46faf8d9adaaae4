namespace Bot.Discord.Rest;

/// <summary>Holds one call to its deadline and to its caller's wish.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly Deadline _deadline;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    public TimeLimit(TimeProvider clock, Deadline deadline, CancellationToken caller)
    {
        (_clock, _deadline, _caller) = (clock, deadline, caller);
        var left = deadline.Left(clock);
        _timer = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, caller);
    }

    /// <summary>Cancelled at the deadline, or when the caller gives up.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Waits if the deadline is later than that.</summary>
    /// <returns>False where it is not; then no time has passed.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<bool> TryWaitAsync(TimeSpan wait)
    {
        if (wait >= _deadline.Left(_clock))
        {
            return false;
        }

        if (wait > TimeSpan.Zero)
        {
            // A timer cuts off the fraction of a millisecond, and a limit that is met too early is met again.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), _clock, _caller);
        }

        return true;
    }

    /// <summary>Waits for something else to end.</summary>
    /// <returns>False where the deadline came first.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<bool> TryWaitAsync(Task other)
    {
        try
        {
            await other.WaitAsync(Token);
            return true;
        }
        catch (OperationCanceledException) when (!_caller.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Passes on that the caller gave up.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void ThrowIfGivenUp() => _caller.ThrowIfCancellationRequested();

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
