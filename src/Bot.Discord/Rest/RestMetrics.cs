using System.Diagnostics.Metrics;

namespace Bot.Discord.Rest;

/// <summary>What is counted of requests to Discord: by template and outcome, never by id or token.</summary>
internal sealed class RestMetrics
{
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _unknownInteractions;
    private readonly Counter<long> _answeredElsewhere;
    private readonly Counter<long> _invalid;

    /// <summary>Creates the instruments.</summary>
    /// <param name="meter">The host's.</param>
    public RestMetrics(Meter meter)
    {
        _requests = meter.CreateCounter<long>(
            "calfbot.discord.requests", "{request}", "Requests to Discord with their outcome, repetitions not counted.");
        _durations = meter.CreateHistogram<double>(
            "calfbot.discord.request.duration", "s", "Time until the outcome, waits and repetitions included.");
        _retries = meter.CreateCounter<long>("calfbot.discord.retries", "{request}", "Requests that were repeated.");
        _unknownInteractions = meter.CreateCounter<long>(
            "calfbot.discord.unknown_interactions", "{interaction}", "Interactions that Discord did not know any more.");
        _answeredElsewhere = meter.CreateCounter<long>(
            "calfbot.discord.answered_elsewhere", "{interaction}", "Interactions that somebody else had answered.");
        _invalid = meter.CreateCounter<long>(
            "calfbot.discord.invalid_requests", "{request}", "Answers that Discord counts towards a ban.");
    }

    /// <summary>A request has its outcome.</summary>
    public void Count(HttpMethod method, Route route, RestOutcome outcome, TimeSpan duration)
    {
        var (verb, where, what) = (Method(method), Template(route), Tag("outcome", NameOf(outcome)));
        _requests.Add(1, verb, where, what);
        _durations.Record(duration.TotalSeconds, verb, where, what);
        switch (outcome)
        {
            case RestOutcome.UnknownInteraction:
                _unknownInteractions.Add(1);
                break;
            case RestOutcome.AnsweredElsewhere:
                _answeredElsewhere.Add(1);
                break;
        }
    }

    /// <summary>A request is repeated.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="route">Where it goes.</param>
    /// <param name="outcome">What would have become of it otherwise.</param>
    public void CountRetry(HttpMethod method, Route route, RestOutcome outcome) =>
        _retries.Add(1, Method(method), Template(route), Tag("reason", NameOf(outcome)));

    /// <summary>An answer counts as invalid.</summary>
    /// <param name="status">401, 403 or 429.</param>
    public void CountInvalid(int status) => _invalid.Add(1, Tag("status", status));

    private static string NameOf(RestOutcome outcome) => outcome switch
    {
        RestOutcome.Done => "done",
        RestOutcome.Failed { Status: >= 500 } => "server_error",
        RestOutcome.Failed => "refused",
        RestOutcome.RateLimited => "rate_limited",
        RestOutcome.Unreachable => "unreachable",
        RestOutcome.TimedOut => "timed_out",
        RestOutcome.TokenRejected => "token_rejected",
        RestOutcome.WebhookGone => "webhook_gone",
        RestOutcome.AnsweredElsewhere => "answered_elsewhere",
        RestOutcome.UnknownInteraction => "unknown_interaction",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static KeyValuePair<string, object?> Method(HttpMethod method) => Tag("method", method.Method);

    private static KeyValuePair<string, object?> Template(Route route) => Tag("route", route.Template);

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
