namespace Bot.Discord.Rest;

/// <summary>Counts what Discord takes for misuse: 401, 403, and 429 unless the limit is shared with others. After 10,000 in
/// ten minutes it bans the address. Safe for threads; all times are on one clock that only goes on.</summary>
internal sealed class InvalidRequests
{
    /// <summary>From here on it is an alarm: a tenth of what leads to a ban.</summary>
    public const int AlarmLevel = 1000;

    // Ten minutes, to ten seconds: what is older is forgotten a little late, never too early.
    private const int Slots = 61;
    private const int MostWebhooks = 1000;
    private const long SlotTicks = 10 * TimeSpan.TicksPerSecond;

    private readonly Lock _lock = new();
    private readonly (long Slot, int Count)[] _counts = new (long, int)[Slots];
    private readonly HashSet<string> _goneWebhooks = new(StringComparer.Ordinal);
    private readonly Queue<string> _goneInOrder = new();
    private volatile bool _isTokenRejected;

    /// <summary>True once a bot route answered 401. Only another start with another token mends that.</summary>
    public bool IsTokenRejected => _isTokenRejected;

    /// <summary>Why a request may not be sent; null where it may.</summary>
    public RestOutcome? Refuse(Route route)
    {
        switch (route.Kind)
        {
            case RouteKind.Bot when _isTokenRejected:
                return new RestOutcome.TokenRejected();
            case RouteKind.Webhook:
                lock (_lock)
                {
                    return _goneWebhooks.Contains(route.Major) ? new RestOutcome.WebhookGone() : null;
                }

            default:
                return null;
        }
    }

    /// <summary>Notes an answer.</summary>
    /// <returns>Where Discord counts it as invalid: how many there are with it in the last ten minutes, each number once while
    /// none is forgotten; else null.</returns>
    public int? Note(Route route, Attempt.Answered answer, TimeSpan now)
    {
        if (answer.Status == 401 && route.Kind == RouteKind.Bot)
        {
            _isTokenRejected = true;
        }

        if (route.Kind == RouteKind.Webhook && IsGone(answer))
        {
            NoteGone(route.Major);
        }

        return answer.Status is 401 or 403 || (answer.Status == 429 && !answer.Limits.IsShared) ? Add(now) : null;
    }

    /// <summary>How many there were in the last ten minutes.</summary>
    public int Count(TimeSpan now)
    {
        lock (_lock)
        {
            return CountHeld(now.Ticks / SlotTicks);
        }
    }

    // A token that ran out is as dead as a webhook that was deleted; a message that was deleted is not its webhook.
    private static bool IsGone(Attempt.Answered answer) =>
        answer.Status == 401 || answer is { Status: 404, Code: not ErrorBody.UnknownMessage };

    private void NoteGone(string webhook)
    {
        lock (_lock)
        {
            if (_goneWebhooks.Add(webhook))
            {
                _goneInOrder.Enqueue(webhook);
            }

            if (_goneInOrder.Count > MostWebhooks)
            {
                _goneWebhooks.Remove(_goneInOrder.Dequeue());
            }
        }
    }

    private int CountHeld(long present) =>
        _counts.Where(slot => slot.Slot > present - Slots).Sum(static slot => slot.Count);

    private int Add(TimeSpan now)
    {
        var slot = now.Ticks / SlotTicks;
        lock (_lock)
        {
            ref var place = ref _counts[slot % Slots];
            place = (slot, place.Slot == slot ? place.Count + 1 : 1);
            return CountHeld(slot);
        }
    }
}
