using System.Diagnostics;
using System.Globalization;

namespace Bot.Bench;

/// <summary>Start to first answer and working set while waiting, beside a process that only says a line.</summary>
internal static class ProcessBench
{
    private const int Runs = 7;
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(string program)
    {
        var bot = new List<(double Milliseconds, double Bytes)>();
        var yardstick = new List<(double Milliseconds, double Bytes)>();

        // Taken in turn, so that a busy moment falls on both.
        for (var i = 0; i < Runs; i++)
        {
            bot.Add(await MeasureAsync(program, "chat"));
            yardstick.Add(await MeasureAsync(typeof(ProcessBench).Assembly.Location, "yardstick"));
        }

        var (start, memory) = Median(bot);
        var (bareStart, bareMemory) = Median(yardstick);
        Write($"start to first answer: {start:N0} ms, {start / bareStart:N1} x a process that says one line ({bareStart:N0} ms)");
        Write($"idle working set: {memory / Megabyte:N0} MB, {memory / bareMemory:N1} x that process ({bareMemory / Megabyte:N0} MB)");
    }

    private static async Task<(double Milliseconds, double Bytes)> MeasureAsync(string program, string argument)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, argument])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        await process.StandardOutput.ReadLineAsync();
        var milliseconds = clock.Elapsed.TotalMilliseconds;

        // Idle is what remains once the page is written and the process waits.
        await Task.Delay(TimeSpan.FromSeconds(1));
        process.Refresh();
        var bytes = (double)process.WorkingSet64;
        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (milliseconds, bytes);
    }

    private static (double Milliseconds, double Bytes) Median(List<(double Milliseconds, double Bytes)> runs) => (
        runs.Select(static run => run.Milliseconds).Order().ElementAt(Runs / 2),
        runs.Select(static run => run.Bytes).Order().ElementAt(Runs / 2));

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
