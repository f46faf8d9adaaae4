namespace Bot.Discord.Rest;

/// <summary>What follows from an attempt.</summary>
/// <param name="Outcome">What became of the request if this was the last attempt.</param>
/// <param name="Wait">Time until the next attempt; null where this is the last.</param>
/// <param name="MayBeDone">True where Discord may have done it although it did not say so.</param>
internal readonly record struct Judgement(RestOutcome Outcome, TimeSpan? Wait = null, bool MayBeDone = false)
{
    // What Discord says to a callback that it takes.
    private const int Accepted = 204;

    // More would only add to the load of a service that is down.
    private const int MostAttempts = 5;

    private static readonly TimeSpan _callbackStep = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan _longestCallbackStep = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(500);

    /// <summary>Judges an attempt to answer an interaction. The deadline ends them, after about ten.</summary>
    /// <param name="attempt">What came of it.</param>
    /// <param name="number">1 for the first.</param>
    /// <param name="mayBeDone">True where Discord may have taken an earlier one.</param>
    public static Judgement OfCallback(Attempt attempt, int number, bool mayBeDone) => attempt switch
    {
        Attempt.Answered { Code: ErrorBody.AlreadyAcknowledged } => new(
            mayBeDone ? new RestOutcome.Done(Accepted, default) : new RestOutcome.AnsweredElsewhere()),
        Attempt.Answered { Code: ErrorBody.UnknownInteraction } => new(new RestOutcome.UnknownInteraction()),
        Attempt.Answered { Status: >= 500 } answer => new(Failed(answer), CallbackPause(number), MayBeDone: true),
        // However short a pause it asks for.
        Attempt.Answered { Status: 429 } answer => new(
            new RestOutcome.RateLimited(answer.RetryAfter), Longer(answer.RetryAfter, CallbackPause(number))),
        // The first time at once: a kept connection that died costs nothing but another one.
        Attempt.Lost lost => new(
            new RestOutcome.Unreachable(),
            number == 1 ? TimeSpan.Zero : CallbackPause(number - 1),
            lost.MayHaveArrived),
        _ => OfAny(attempt),
    };

    /// <summary>Judges an attempt at any other request.</summary>
    /// <param name="method">A POST is not repeated where Discord may have done it.</param>
    /// <param name="attempt">What came of it.</param>
    /// <param name="number">1 for the first.</param>
    public static Judgement OfRequest(HttpMethod method, Attempt attempt, int number)
    {
        var judgement = attempt switch
        {
            Attempt.Answered { Status: >= 500 } answer => new(Failed(answer), Doubled(_step, number), MayBeDone: true),
            Attempt.Lost lost => new(new RestOutcome.Unreachable(), Doubled(_step, number), lost.MayHaveArrived),
            _ => OfAny(attempt),
        };
        var isLast = number >= MostAttempts || (judgement.MayBeDone && method == HttpMethod.Post);
        return isLast ? judgement with { Wait = null } : judgement;
    }

    private static Judgement OfAny(Attempt attempt) => attempt switch
    {
        Attempt.Answered { Status: >= 200 and < 300 } answer => new(new RestOutcome.Done(answer.Status, answer.Body)),
        Attempt.Answered { Status: 429 } answer => new(new RestOutcome.RateLimited(answer.RetryAfter), answer.RetryAfter),
        Attempt.Answered answer => new(Failed(answer)),
        _ => new(new RestOutcome.TimedOut()),
    };

    private static RestOutcome.Failed Failed(Attempt.Answered answer) => new(answer.Status, answer.Code);

    // As long as there is time left another attempt fits in.
    private static TimeSpan CallbackPause(int number) =>
        Doubled(_callbackStep, number) is var pause && pause < _longestCallbackStep ? pause : _longestCallbackStep;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Doubled(TimeSpan step, int times) => step * Math.Pow(2, Math.Min(times, 10) - 1);
}
