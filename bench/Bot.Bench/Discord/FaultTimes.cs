using System.Globalization;

namespace Bot.Bench.Discord;

/// <summary>How long each kind of fault took to get over. Safe for threads.</summary>
internal sealed class FaultTimes
{
    private readonly Lock _order = new();
    private readonly SortedDictionary<string, List<double>> _times = new(StringComparer.Ordinal);

    /// <summary>Notes one.</summary>
    public void Add(string kind, TimeSpan time)
    {
        lock (_order)
        {
            if (!_times.TryGetValue(kind, out var list))
            {
                _times[kind] = list = [];
            }

            list.Add(time.TotalSeconds);
        }
    }

    /// <summary>A line for each kind.</summary>
    /// <param name="targetOf">By when a kind should be over; null where nothing is said.</param>
    public IReadOnlyList<string> Lines(Func<string, TimeSpan?> targetOf)
    {
        lock (_order)
        {
            return [.. _times.Select(kind => Line(kind.Key, [.. kind.Value.Order()], targetOf(kind.Key)))];
        }
    }

    private static string Line(string kind, List<double> times, TimeSpan? target)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"  {kind,-34} {times.Count,5} times, over after {times[(times.Count - 1) / 2]:N2} s, at worst {times[^1]:N2} s");
        return target is not { } most ? line : string.Create(
            CultureInfo.InvariantCulture,
            $"{line}, target {most.TotalSeconds:N1} s{(times[^1] > most.TotalSeconds ? $": missed {times.Count(time => time > most.TotalSeconds)} times" : "")}");
    }
}
