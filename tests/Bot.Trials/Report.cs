using System.Diagnostics;
using System.Globalization;

namespace Bot.Trials;

/// <summary>What a trial prints: what it did, what holds, and what failed first.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _held;
    private int _failed;

    /// <summary>Tells what was done.</summary>
    public void Say(FormattableString line) => Write(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Tells that something holds, or that it does not and what was seen first.</summary>
    /// <param name="what">What ought to hold.</param>
    /// <param name="faults">What was seen instead; empty where it holds.</param>
    public void Expect(FormattableString what, IReadOnlyCollection<string> faults)
    {
        var text = what.ToString(CultureInfo.InvariantCulture);
        if (faults.Count == 0)
        {
            _held++;
            Write($"  ok      {text}");
            return;
        }

        _failed++;
        Write($"  FAILED  {text}");
        Write(string.Create(CultureInfo.InvariantCulture, $"          {faults.Count:N0} faults, the first: {faults.First()}"));
    }

    /// <summary>Prints the sum.</summary>
    /// <returns>0 when everything held, else 1.</returns>
    public int Conclude()
    {
        Say($"{_held} held, {_failed} failed ({_time.Elapsed.TotalSeconds:F0} s)");
        return _failed == 0 && _held > 0 ? 0 : 1;
    }

    private void Write(string line) => output.WriteLine(line);
}
