using System.Diagnostics.Metrics;

namespace Bot.Discord.Interactions;

/// <summary>What became of an interaction.</summary>
internal enum DispatchOutcome
{
    /// <summary>Answered.</summary>
    Answered,

    /// <summary>It came before.</summary>
    Duplicate,

    /// <summary>It could not be read.</summary>
    Malformed,

    /// <summary>It is nothing that we offer.</summary>
    NotOffered,

    /// <summary>There were too many.</summary>
    NoRoom,

    /// <summary>Its time was over before its turn came.</summary>
    TooLate,

    /// <summary>Discord did not take the answer.</summary>
    Undelivered,

    /// <summary>A fault of ours.</summary>
    Failed,
}

/// <summary>Counters of the dispatcher; nothing in them tells who or what.</summary>
internal sealed class DispatchMetrics(Meter meter)
{
    private readonly Counter<long> _interactions = meter.CreateCounter<long>("calfbot.discord.interactions");
    private readonly Histogram<double> _wait = meter.CreateHistogram<double>("calfbot.discord.wait", "s");
    private readonly Histogram<double> _answer = meter.CreateHistogram<double>("calfbot.discord.answer", "s");

    /// <summary>Counts one.</summary>
    public void Count(DispatchOutcome outcome) => _interactions.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    /// <summary>How long it lay in the queue.</summary>
    public void RecordWait(TimeSpan wait) => _wait.Record(wait.TotalSeconds);

    /// <summary>From its receipt to its answer.</summary>
    public void RecordAnswer(TimeSpan time) => _answer.Record(time.TotalSeconds);
}
