namespace Bot.Discord.Gateway;

/// <summary>Lets sessions begin no faster than Discord allows: 1,000 a day, and one every five seconds in each lane, which is
/// the shard modulo max_concurrency. Too many would cost the bot its token. One for all shards; they take turns.</summary>
/// <param name="ask">Asks Discord.</param>
/// <param name="clock">The time.</param>
/// <param name="random">From 0 to 1, for the pauses between questions.</param>
/// <param name="waiting">Told why nothing begins, and for how long.</param>
internal sealed class IdentifyGate(
    Func<CancellationToken, Task<SessionStarts>> ask, TimeProvider clock, Func<double> random, Action<string, TimeSpan> waiting)
    : IDisposable
{
    // The five seconds count from IDENTIFY to IDENTIFY, and some connections come about faster than others.
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5.5);

    // A few are kept for whoever looks for the fault, and for leave that was given and not used yet.
    private const int Reserve = 5;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<int, long> _last = [];

    /// <summary>How many shards Discord recommends; null where the token is not valid.</summary>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<int?> RecommendedShardsAsync(CancellationToken cancellationToken) =>
        (await AskAsync(cancellationToken))?.Shards;

    /// <summary>Waits until the session of a shard may begin.</summary>
    /// <param name="shard">Its number.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <returns>Where to begin; null where the token is not valid.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Uri?> WaitAsync(int shard, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (await AskUntilSomeRemainAsync(cancellationToken) is not { } starts)
            {
                return null;
            }

            await PassAsync(shard % starts.MaxConcurrency, cancellationToken);
            return starts.Url;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<SessionStarts.Known?> AskUntilSomeRemainAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var starts = await AskAsync(cancellationToken);
            if (starts is null || starts.Remaining > Math.Max(Reserve, starts.MaxConcurrency))
            {
                return starts;
            }

            waiting("Discord lets hardly any more sessions begin today", starts.ResetAfter + _pause);
            await Task.Delay(starts.ResetAfter + _pause, clock, cancellationToken);
        }
    }

    private async Task PassAsync(int lane, CancellationToken cancellationToken)
    {
        if (_last.TryGetValue(lane, out var last) && _pause - clock.GetElapsedTime(last) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest, clock, cancellationToken);
        }

        _last[lane] = clock.GetTimestamp();
    }

    private async Task<SessionStarts.Known?> AskAsync(CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            switch (await ask(cancellationToken))
            {
                case SessionStarts.Known starts:
                    return starts;
                case SessionStarts.TokenRefused:
                    return null;
                default:
                    var pause = Backoff.After(failures, random());
                    waiting("Discord does not say where the gateway is, or nothing that can be used", pause);
                    await Task.Delay(pause, clock, cancellationToken);
                    break;
            }
        }
    }
}
