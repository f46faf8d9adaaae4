using System.Diagnostics;

namespace Bot.Bench.Discord;

/// <summary>How late the bench itself is woken, by the machine and by its own pool: where it stands still for long, what the
/// client did meanwhile says nothing about the client.</summary>
internal sealed class StallWatch : IDisposable
{
    private const double Long = 0.25;
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(10);
    private readonly CancellationTokenSource _end = new();
    private readonly List<double> _machine = [];
    private readonly List<double> _pool = [];

    public StallWatch()
    {
        new Thread(WatchMachine) { IsBackground = true }.Start();
        _ = WatchPoolAsync();
    }

    /// <summary>In words.</summary>
    public FormattableString Summary =>
        $"the bench itself stood still for more than {Long} s {_machine.Count} times, at worst {_machine.DefaultIfEmpty().Max():N2} s; its pool {_pool.Count} times, at worst {_pool.DefaultIfEmpty().Max():N2} s";

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private void WatchMachine()
    {
        var end = _end.Token;
        while (!end.IsCancellationRequested)
        {
            var begin = Stopwatch.GetTimestamp();
            Thread.Sleep(_step);
            Note(_machine, begin);
        }
    }

    private async Task WatchPoolAsync()
    {
        var end = _end.Token;
        while (!end.IsCancellationRequested)
        {
            var begin = Stopwatch.GetTimestamp();
            await Task.Delay(_step);
            Note(_pool, begin);
        }
    }

    private static void Note(List<double> stalls, long begin)
    {
        if (Stopwatch.GetElapsedTime(begin).TotalSeconds is > Long and var time)
        {
            stalls.Add(time);
        }
    }
}
