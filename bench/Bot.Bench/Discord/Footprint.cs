using System.Diagnostics;

namespace Bot.Bench.Discord;

/// <summary>What a child process costs: memory, looked at ten times a second, and time of the processor.</summary>
internal sealed class Footprint : IDisposable
{
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan _period = TimeSpan.FromMilliseconds(100);
    private readonly Lock _order = new();
    private readonly Process _process;
    private readonly Timer _timer;
    private double _peak;
    private bool _isDisposed;

    public Footprint(int processId)
    {
        _process = Process.GetProcessById(processId);
        _timer = new Timer(_ => Read(), null, _period, _period);
    }

    /// <summary>Working set now, in MB.</summary>
    public double Memory => Read().Memory;

    /// <summary>The largest working set that was seen, in MB.</summary>
    public double Peak
    {
        get
        {
            lock (_order)
            {
                return _peak;
            }
        }
    }

    /// <summary>Time of the processor so far.</summary>
    public TimeSpan Cpu => Read().Cpu;


    public void Dispose()
    {
        lock (_order)
        {
            // The timer may be waiting for the lock.
            _isDisposed = true;
            _timer.Dispose();
            _process.Dispose();
        }
    }

    private (double Memory, TimeSpan Cpu) Read()
    {
        lock (_order)
        {
            if (_isDisposed || _process.HasExited)
            {
                return default;
            }

            _process.Refresh();

            var memory = _process.WorkingSet64 / Megabyte;
            _peak = Math.Max(_peak, memory);
            return (memory, _process.TotalProcessorTime);
        }
    }
}
