namespace Bot.Discord.Rest;

/// <summary>Lets requests go when <see cref="RateLimits"/> says so. Safe for threads.</summary>
internal sealed class RateGate(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly RateLimits _limits = new();
    private readonly long _start = clock.GetTimestamp();
    private TaskCompletionSource _answered = NewSignal();

    private TimeSpan Now => clock.GetElapsedTime(_start);

    /// <summary>Waits until a request may go.</summary>
    /// <returns><see cref="Admission.Granted"/>, or what it would still have to wait for where the time does not suffice.
    /// </returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Admission> EnterAsync(HttpMethod method, Route route, TimeLimit limit)
    {
        while (true)
        {
            var (admission, answered) = Ask(method, route);
            switch (admission)
            {
                case Admission.Granted:
                    return admission;
                case Admission.Later later when !await limit.TryWaitAsync(later.Wait):
                    return admission;
                case Admission.AfterAnswer when !await limit.TryWaitAsync(answered):
                    return admission;
            }
        }
    }

    /// <summary>A request came back; those that waited for it ask again.</summary>
    public void Leave(Permit permit, Attempt attempt)
    {
        TaskCompletionSource answered;
        lock (_lock)
        {
            _limits.Settle(permit, attempt, Now);
            (answered, _answered) = (_answered, NewSignal());
        }

        answered.SetResult();
    }

    private (Admission Admission, Task Answered) Ask(HttpMethod method, Route route)
    {
        lock (_lock)
        {
            return (_limits.Admit(method, route, Now), _answered.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
