namespace Bot.Discord.Rest;

/// <summary>Discord's limits as its answers tell them. Not safe for threads; all times are on one clock that only goes on.
/// </summary>
/// <remarks>Callbacks are not among them: each has a bucket of its own, so it learns nothing from others, and no global
/// limit. Webhooks of interactions have buckets and no global limit.
/// https://docs.discord.com/developers/topics/rate-limits</remarks>
internal sealed class RateLimits
{
    private static readonly TimeSpan _sweep = TimeSpan.FromSeconds(10);

    private readonly GlobalLimit _global = new();
    private readonly Dictionary<string, (string Name, int Size)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Major), Bucket> _buckets = [];
    private TimeSpan _sweptAt;

    /// <summary>How many buckets are remembered.</summary>
    public int Count => _buckets.Count;

    /// <summary>Whether a request may go now; if so it is counted.</summary>
    public Admission Admit(HttpMethod method, Route route, TimeSpan now)
    {
        Sweep(now);
        var operation = $"{method} {route.Template}";
        var bucket = BucketFor(operation, route);
        var own = bucket.WaitFor(now);
        var global = HasGlobalLimit(route) ? _global.WaitFor(now) : TimeSpan.Zero;
        if (own is not { } wait)
        {
            return new Admission.AfterAnswer();
        }

        if (wait > TimeSpan.Zero || global > TimeSpan.Zero)
        {
            return new Admission.Later(wait > global ? wait : global);
        }

        Take(route, bucket, now);
        return new Admission.Granted(new Permit(operation, route, bucket));
    }

    /// <summary>A request came back.</summary>
    public void Settle(Permit permit, Attempt attempt, TimeSpan now)
    {
        if (attempt is Attempt.Answered { Status: < 500 } answer)
        {
            Learn(permit, answer, now);
        }

        permit.Bucket.Return(now);
    }

    private static bool HasGlobalLimit(Route route) => route.Kind is RouteKind.Bot;

    private void Take(Route route, Bucket bucket, TimeSpan now)
    {
        bucket.Take(now);
        if (HasGlobalLimit(route))
        {
            _global.Take(now);
        }
    }

    private void Learn(Permit permit, Attempt.Answered answer, TimeSpan now)
    {
        var limits = answer.Limits;
        if (limits is { HasBucket: true, Bucket: { } name })
        {
            _names[permit.Operation] = (name, limits.Limit!.Value);
        }

        var bucket = BucketFor(permit.Operation, permit.Route);
        if (answer.Status == 429)
        {
            Pause(permit.Route, bucket, answer, now);
        }
        else if (limits.HasBucket)
        {
            bucket.Learn(limits.Limit!.Value, limits.Remaining!.Value, now + limits.ResetAfter!.Value);
        }
        else if (!bucket.IsKnown)
        {
            bucket.LearnNone();
        }
    }

    private void Pause(Route route, Bucket bucket, Attempt.Answered answer, TimeSpan now)
    {
        if (answer.IsGlobal && HasGlobalLimit(route))
        {
            _global.Pause(now + answer.RetryAfter);
        }
        else
        {
            bucket.Pause(now + answer.RetryAfter);
        }
    }

    private Bucket BucketFor(string operation, Route route)
    {
        var isNamed = _names.TryGetValue(operation, out var named);
        var key = (isNamed ? named.Name : operation, route.Major);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets.Add(key, bucket = new Bucket(isNamed ? named.Size : null));
        }

        return bucket;
    }

    private void Sweep(TimeSpan now)
    {
        if (now - _sweptAt < _sweep)
        {
            return;
        }

        _sweptAt = now;
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle(now))
            {
                _buckets.Remove(key);
            }
        }
    }
}
