using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Rest;

/// <summary>Watches the answers for what could get the bot banned, counts it and says so.</summary>
internal sealed class RestWatch(RestMetrics metrics, TimeProvider clock, ILogger logger)
{
    // Limits come in hundreds together.
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(10);

    private readonly InvalidRequests _invalid = new();
    private readonly ConcurrentDictionary<string, TimeSpan> _limitsTold = new(StringComparer.Ordinal);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>True once Discord refused the token.</summary>
    public bool IsTokenRejected => _invalid.IsTokenRejected;

    /// <summary>True at <see cref="InvalidRequests.AlarmLevel"/>.</summary>
    public bool HasManyInvalidRequests => _invalid.Count(Now) >= InvalidRequests.AlarmLevel;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    /// <summary>Why a request may not be sent; null where it may.</summary>
    public RestOutcome? Refuse(Route route) => _invalid.Refuse(route);

    /// <summary>Takes note of an answer.</summary>
    public void Note(HttpMethod method, Route route, Attempt.Answered answer)
    {
        if (answer.Status is < 400 or >= 500)
        {
            return;
        }

        var wasRejected = _invalid.IsTokenRejected;
        if (_invalid.Note(route, answer, Now) is { } count)
        {
            NoteInvalid(answer.Status, count);
        }

        if (_invalid.IsTokenRejected && !wasRejected)
        {
            RestLog.TokenRejected(logger);
        }

        if (answer.Status == 429 && IsNews(method, route))
        {
            RestLog.LimitMet(logger, method.Method, route, answer.RetryAfter.TotalSeconds);
        }
    }

    // Templates are constants, so there are few of them.
    private bool IsNews(HttpMethod method, Route route)
    {
        var (name, now) = ($"{method.Method} {route.Template}", Now);
        return _limitsTold.TryGetValue(name, out var told)
            ? now - told >= _quiet && _limitsTold.TryUpdate(name, now, told)
            : _limitsTold.TryAdd(name, now);
    }

    // Said each time that as many have come again, not at each one.
    private void NoteInvalid(int status, int count)
    {
        metrics.CountInvalid(status);
        if (count % InvalidRequests.AlarmLevel == 0)
        {
            RestLog.ManyInvalidRequests(logger, count);
        }
    }
}
