namespace Bot.Trials;

/// <summary>Has many scripts walked, some of them at once, as a site that is in use sees them.</summary>
internal static class Crowd
{
    private const int AtOnce = 8;

    /// <summary>Walks each script.</summary>
    /// <returns>What each gave, in the order of the scripts.</returns>
    public static async Task<T[]> WalkAsync<T>(
        IReadOnlyList<Script> scripts, Func<Script, int, CancellationToken, Task<T>> walk, CancellationToken token)
    {
        var results = new T[scripts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = token };
        await Parallel.ForEachAsync(Enumerable.Range(0, scripts.Count), options, async (i, cancellation) =>
            results[i] = await walk(scripts[i], i, cancellation));
        return results;
    }
}
