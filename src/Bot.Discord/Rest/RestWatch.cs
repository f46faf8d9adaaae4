using Microsoft.Extensions.Logging;

namespace Bot.Discord.Rest;

/// <summary>Watches the answers for what could get the bot banned, counts it and says so.</summary>
internal sealed class RestWatch(RestMetrics metrics, TimeProvider clock, ILogger logger)
{
    private readonly InvalidRequests _invalid = new();
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
        if (_invalid.Note(route, answer, Now))
        {
            NoteInvalid(answer.Status);
        }

        if (_invalid.IsTokenRejected && !wasRejected)
        {
            RestLog.TokenRejected(logger);
        }

        if (answer.Status == 429)
        {
            RestLog.LimitMet(logger, method.Method, route, answer.RetryAfter.TotalSeconds);
        }
    }

    // Said each time that as many have come again, not at each one.
    private void NoteInvalid(int status)
    {
        metrics.CountInvalid(status);
        var count = _invalid.Count(Now);
        if (count % InvalidRequests.AlarmLevel == 0)
        {
            RestLog.ManyInvalidRequests(logger, count);
        }
    }
}
