using Microsoft.Extensions.Logging;

namespace Bot.Discord.Rest;

/// <summary>Calls Discord's REST interface. What goes wrong there is a value, never an exception. Safe for threads; one for
/// the whole program.</summary>
internal sealed class DiscordRest : IDisposable
{
    private static readonly TimeSpan _defaultBudget = TimeSpan.FromSeconds(15);

    private readonly RestConnection _connection;
    private readonly RestMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger<DiscordRest> _logger;
    private readonly RateGate _gate;
    private readonly RestWatch _watch;

    public DiscordRest(RestSettings settings, RestMetrics metrics, TimeProvider clock, ILogger<DiscordRest> logger)
    {
        (_metrics, _clock, _logger) = (metrics, clock, logger);
        _connection = new RestConnection(settings);
        _gate = new RateGate(clock);
        _watch = new RestWatch(metrics, clock, logger);
    }

    /// <summary>True once Discord refused the token; then nothing that needs it is sent any more.</summary>
    public bool IsTokenRejected => _watch.IsTokenRejected;

    /// <summary>True where so many requests of the last ten minutes were invalid that somebody should look.</summary>
    public bool HasManyInvalidRequests => _watch.HasManyInvalidRequests;

    /// <summary>Answers an interaction, once. What goes wrong is tried again until the deadline, one attempt at a time.
    /// </summary>
    /// <param name="interaction">Its id.</param>
    /// <param name="token">Its token.</param>
    /// <param name="body">The callback.</param>
    /// <param name="deadline">See <see cref="Deadline.ForCallback"/>.</param>
    /// <param name="cancellationToken">To give up earlier.</param>
    /// <returns><see cref="RestOutcome.Done"/> also where Discord says that it is answered and an earlier attempt may
    /// have done that.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<RestOutcome> CallbackAsync(
        ulong interaction,
        string token,
        RequestBody body,
        Deadline deadline,
        CancellationToken cancellationToken = default)
    {
        var route = Route.Callback(interaction, token);
        var (start, mayBeDone) = (_clock.GetTimestamp(), false);
        using var limit = new TimeLimit(_clock, deadline, cancellationToken);
        for (var number = 1; ; number++)
        {
            var attempt = await AttemptAsync(HttpMethod.Post, route, body, limit);
            var judgement = Judgement.OfCallback(attempt, number, mayBeDone);
            if (judgement.Wait is not { } wait || !await limit.TryWaitAsync(wait))
            {
                return Finish(HttpMethod.Post, route, judgement.Outcome, start);
            }

            mayBeDone |= judgement.MayBeDone;
            _metrics.CountRetry(HttpMethod.Post, route, judgement.Outcome);
        }
    }

    /// <summary>Sends any other request, when the limits allow it. It is tried again unless that could do it twice.
    /// </summary>
    /// <param name="method">Its method.</param>
    /// <param name="route">Where it goes.</param>
    /// <param name="body">JSON; empty for none.</param>
    /// <param name="budget">Time for all of it, waits included; null for 15 s.</param>
    /// <param name="cancellationToken">To give up earlier.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    /// <exception cref="ArgumentException">The route is that of a callback.</exception>
    public async Task<RestOutcome> SendAsync(
        HttpMethod method,
        Route route,
        RequestBody body = default,
        TimeSpan? budget = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(route.Kind, RouteKind.Callback, nameof(route));
        var start = _clock.GetTimestamp();
        using var limit = new TimeLimit(
            _clock, Deadline.After(_clock, start, budget ?? _defaultBudget), cancellationToken);
        for (var number = 1; ; number++)
        {
            var judgement = await AdmitAsync(method, route, body, number, limit);
            if (judgement.Wait is not { } wait || !await limit.TryWaitAsync(wait))
            {
                return Finish(method, route, judgement.Outcome, start);
            }

            _metrics.CountRetry(method, route, judgement.Outcome);
        }
    }

    public void Dispose() => _connection.Dispose();

    private async Task<Judgement> AdmitAsync(
        HttpMethod method, Route route, RequestBody body, int number, TimeLimit limit) =>
        await _gate.EnterAsync(method, route, limit) switch
        {
            Admission.Granted granted => await SendAdmittedAsync(granted.Permit, method, body, number, limit),
            Admission.Later later => new Judgement(new RestOutcome.RateLimited(later.Wait)),
            _ => new Judgement(new RestOutcome.TimedOut()),
        };

    private async Task<Judgement> SendAdmittedAsync(
        Permit permit, HttpMethod method, RequestBody body, int number, TimeLimit limit)
    {
        Attempt attempt = new Attempt.OutOfTime();
        try
        {
            // Asked now and not before the wait: another request may have learnt it meanwhile.
            if (_watch.Refuse(permit.Route) is { } refusal)
            {
                return new Judgement(refusal);
            }

            attempt = await AttemptAsync(method, permit.Route, body, limit);
            return Judgement.OfRequest(method, attempt, number);
        }
        finally
        {
            _gate.Leave(permit, attempt);
        }
    }

    private async Task<Attempt> AttemptAsync(HttpMethod method, Route route, RequestBody body, TimeLimit limit)
    {
        var attempt = await _connection.SendAsync(method, route, body, limit.Token);
        limit.ThrowIfGivenUp();
        if (attempt is Attempt.Answered answer)
        {
            _watch.Note(method, route, answer);
        }

        return attempt;
    }

    private RestOutcome Finish(HttpMethod method, Route route, RestOutcome outcome, long start)
    {
        _metrics.Count(method, route, outcome, _clock.GetElapsedTime(start));
        if (!IsNoNews(route, outcome))
        {
            var failed = outcome as RestOutcome.Failed;
            RestLog.NotDone(
                _logger, method.Method, route, outcome.GetType().Name, failed?.Status ?? 0, failed?.Code ?? 0);
        }

        return outcome;
    }

    // Late interactions are counted, and that the token is refused has been said once.
    private static bool IsNoNews(Route route, RestOutcome outcome) => outcome switch
    {
        RestOutcome.Done or RestOutcome.UnknownInteraction or RestOutcome.TokenRejected => true,
        RestOutcome.Failed { Status: 401 } => route.Kind == RouteKind.Bot,
        _ => false,
    };
}
