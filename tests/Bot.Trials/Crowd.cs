namespace Bot.Trials;

/// <summary>Has many things done, some of them at once, as a site that is in use sees them.</summary>
internal static class Crowd
{
    private const int AtOnce = 8;

    /// <summary>Walks each script, or whatever there is one of for each walk.</summary>
    /// <returns>What each gave, in the order of the scripts.</returns>
    public static async Task<TResult[]> WalkAsync<TScript, TResult>(
        IReadOnlyList<TScript> scripts, Func<TScript, int, CancellationToken, Task<TResult>> walk, CancellationToken token)
    {
        var results = new TResult[scripts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = token };
        await Parallel.ForEachAsync(Enumerable.Range(0, scripts.Count), options, async (i, cancellation) =>
            results[i] = await walk(scripts[i], i, cancellation));
        return results;
    }
}
