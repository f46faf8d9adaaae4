namespace Bot.Bench.Discord;

/// <summary>The working set over a run, looked at each second.</summary>
internal sealed class MemoryCourse
{
    // What may still grow after the first minute and is bounded: 3 MB of ids that came already, 2 to 3 MB of code that is
    // compiled again when it proves to be hot or runs for the first time, and what the collector has not looked at yet. A leak
    // of 100 bytes an interaction makes 11 MB out of ten minutes at 200 a second.
    private const double Tolerance = 8;
    private const int Window = 60;

    private readonly List<double> _samples = [];

    /// <summary>Whether the last minute is where the second one was. Of a short run the thirds are compared.</summary>
    public bool IsFlat => Last - Base <= Tolerance;

    /// <summary>In words.</summary>
    public FormattableString Summary =>
        $"memory: median {Base:N1} MB after the first minute, {Last:N1} MB in the last ({Last - Base:+0.0;-0.0}, allowed {Tolerance:+0}), peak {_samples.Max():N1} MB";

    private int Width => Math.Min(Window, _samples.Count / 3);

    private double Base => Median(_samples.Skip(Width).Take(Width));

    private double Last => Median(_samples.TakeLast(Width));

    /// <summary>Notes a look at it, in MB.</summary>
    public void Add(double megabytes) => _samples.Add(megabytes);

    private static double Median(IEnumerable<double> samples)
    {
        double[] ordered = [.. samples.Order()];
        return ordered.Length == 0 ? 0 : ordered[ordered.Length / 2];
    }
}
