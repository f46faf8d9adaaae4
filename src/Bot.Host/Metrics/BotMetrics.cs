using System.Diagnostics.Metrics;
using Bot.Core.Messages;

namespace Bot.Host.Metrics;

/// <summary>What is counted: turns by command and surface, refused texts. Nothing about a person or what was said.
/// </summary>
internal sealed class BotMetrics : IDisposable
{
    public const string MeterName = "CalfBot";

    public Meter Meter { get; } = new(MeterName);

    private readonly Counter<long> _turns;
    private readonly Counter<long> _refusals;

    public BotMetrics()
    {
        _turns = Meter.CreateCounter<long>("calfbot.turns", "{turn}", "Turns that were answered.");
        _refusals = Meter.CreateCounter<long>("calfbot.texts.refusals", "{set}", "Changed texts that were refused.");
    }

    public void Count(Effect.Afterwards.Count count, Surface surface) => _turns.Add(
        1,
        new KeyValuePair<string, object?>("command", count.Command?.Id ?? "none"),
        new KeyValuePair<string, object?>("surface", surface));

    public void CountRefusal() => _refusals.Add(1);

    /// <summary>Tells since how long the present texts are in use, whenever somebody measures.</summary>
    public void ObserveTextAge(Func<TimeSpan> age) => Meter.CreateObservableGauge(
        "calfbot.texts.age", () => age().TotalSeconds, "s", "Time since the present texts came into use.");

    public void Dispose() => Meter.Dispose();
}
