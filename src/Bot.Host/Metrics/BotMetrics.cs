using System.Diagnostics.Metrics;
using Bot.Core.Messages;

namespace Bot.Host.Metrics;

/// <summary>Counts turns by command and surface; nothing about a person or what was said.</summary>
internal sealed class BotMetrics : IDisposable
{
    public const string MeterName = "CalfBot";

    public Meter Meter { get; } = new(MeterName);

    private readonly Counter<long> _turns;

    public BotMetrics() => _turns = Meter.CreateCounter<long>("calfbot.turns", "{turn}", "Turns that were answered.");

    public void Count(Effect.Afterwards.Count count, Surface surface) => _turns.Add(
        1,
        new KeyValuePair<string, object?>("command", count.Command?.Id ?? "none"),
        new KeyValuePair<string, object?>("surface", surface));

    public void Dispose() => Meter.Dispose();
}
