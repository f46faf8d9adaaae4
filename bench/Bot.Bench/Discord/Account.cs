using System.Text.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Rest;

namespace Bot.Bench.Discord;

/// <summary>What became of an interaction, and whose fault it is.</summary>
internal enum Verdict
{
    /// <summary>Answered once and in time.</summary>
    Answered,

    /// <summary>It arrived early enough, and was not answered. Nothing excuses that.</summary>
    Lost,

    /// <summary>Called back again after a call that succeeded.</summary>
    Doubled,

    /// <summary>No connection took it within its time.</summary>
    NotDeliverable,

    /// <summary>The faults of its calls alone took the time: Discord asked to wait for too long, or each call was made to
    /// fail until it was over.</summary>
    NoTimeLeft,
}

/// <summary>Judges interactions by what the fake knows of their delivery.</summary>
/// <param name="log">When connections ended.</param>
internal sealed class Account(TrafficLog log)
{
    // An interaction that arrived younger than this has to be answered: of the three seconds one is left. What limits of
    // its calls asked it to wait counts as age.
    private static readonly TimeSpan _young = TimeSpan.FromSeconds(2);

    // What is written just before a connection ends may not be read any more. A client that did read it says so when it
    // resumes, and one that did not gets it again.
    private static readonly TimeSpan _grace = TimeSpan.FromMilliseconds(250);

    // A client gives up 2.5 s after the receipt; the longest limit asks it to wait for 0.7 s, and it needs some time.
    private static readonly TimeSpan _lastChance = TimeSpan.FromSeconds(1.7);

    private Dictionary<int, TimeSpan> _ends = [];

    /// <summary>Reads which connections have ended; before a round of judgements.</summary>
    public void Update() =>
        _ends = log.Of<LogEntry.Closed>().ToDictionary(static end => end.Connection, static end => end.At);

    /// <summary>Judges an interaction whose time is over.</summary>
    public Verdict Judge(FakeInteraction one)
    {
        var calls = one.Calls.OrderBy(static call => call.At).ToList();
        if (calls.SkipLast(1).Any(static call => !call.IsFaulted))
        {
            return Verdict.Doubled;
        }

        if (one.AcknowledgedAt is not null)
        {
            return Verdict.Answered;
        }

        if (one.Deliveries.FirstOrDefault(HasArrived) is not { } arrival || arrival.At - one.DispatchedAt >= _young)
        {
            return Verdict.NotDeliverable;
        }

        var age = arrival.At - one.DispatchedAt + calls.Aggregate(TimeSpan.Zero, static (sum, call) => sum + AskedBy(call));
        var isFaultedThroughout = calls is [.., { IsFaulted: true } last] && last.At - arrival.At >= _lastChance;
        return age >= _young || isFaultedThroughout ? Verdict.NoTimeLeft : Verdict.Lost;
    }

    // How long Discord asked to wait.
    private static TimeSpan AskedBy(CallbackCall call) => call.Fault is RestFault.Answer { Status: 429 } limit
        ? TimeSpan.FromSeconds(JsonSerializer.Deserialize<JsonElement>(limit.Body).GetProperty("retry_after").GetDouble())
        : TimeSpan.Zero;

    private bool HasArrived(Delivery delivery) => delivery.IsConfirmed
        || !_ends.TryGetValue(delivery.Connection, out var end) || end - delivery.At > _grace;
}
