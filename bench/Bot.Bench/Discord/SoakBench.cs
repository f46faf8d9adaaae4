using System.Collections.Concurrent;
using System.Globalization;
using Bot.Discord.Testing;

namespace Bot.Bench.Discord;

/// <summary>The program before a fake Discord where things go wrong all the time: nothing that arrived in time may be lost,
/// nothing answered twice, and memory stays where it was.</summary>
internal sealed class SoakBench
{
    private const int LineEvery = 30;
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _worst = TimeSpan.FromSeconds(90);

    private readonly FaultTimes _times = new();
    private readonly MemoryCourse _memory = new();
    private readonly ConcurrentDictionary<string, int> _errors = new();
    private readonly SoakPlan _plan;
    private int _seconds;

    private SoakBench(SoakPlan plan) => _plan = plan;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string program, SoakPlan plan)
    {
        Write($"soak of {plan.Time.TotalMinutes:N1} minutes at {plan.PerSecond}/s, seed {plan.Seed}, load average {LoadAverage()}");
        return await new SoakBench(plan).RunAsync(program);
    }

    private async Task<int> RunAsync(string program)
    {
        var options = new FakeDiscordOptions
        {
            ChecksBodies = false,
            HeartbeatInterval = _heartbeat,
            PacesIdentify = true,
            SessionStarts = new SessionStartLimit(100_000, 100_000, TimeSpan.FromDays(1), 1),
        };
        await using var subject = await Subject.ProgramAsync(options, program, Listen);
        using var stalls = new StallWatch();
        var load = new SoakLoad(subject, _plan, _times);
        using var end = new CancellationTokenSource(_plan.Time);
        var faults = BreakAsync(subject, end.Token);
        await Task.Factory.StartNew(
            () => load.Run(() => Tick(subject, load)), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await faults;
        Write(stalls.Summary);
        return Report(subject, load);
    }

    private void Tick(Subject subject, SoakLoad load)
    {
        _memory.Add(subject.Footprint.Memory);
        if (++_seconds % LineEvery == 0)
        {
            var verdicts = load.Verdicts;
            Write($"{_seconds,5} s: sent {load.Sent:N0}, answered {verdicts[Verdict.Answered]:N0}, lost {verdicts[Verdict.Lost]}, doubled {verdicts[Verdict.Doubled]}, not deliverable {verdicts[Verdict.NotDeliverable]:N0}, {subject.Footprint.Memory:N1} MB");
        }
    }

    // Each kind once in a random order, and again. Some seconds of peace after each: a client may take its time with a
    // connection that falls at once.
    private async Task BreakAsync(Subject subject, CancellationToken end)
    {
        var random = new Random(_plan.Seed + 1);
        try
        {
            while (true)
            {
                foreach (var fault in GatewayFault.All.OrderBy(_ => random.Next()).ToList())
                {
                    await Task.Delay(TimeSpan.FromSeconds(5.5 + (2 * random.NextDouble())), end);
                    _times.Add($"gateway {fault.Name}", await BreakAsync(subject, fault));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private static async Task<TimeSpan> BreakAsync(Subject subject, GatewayFault fault)
    {
        var log = subject.Discord.Log;
        var (from, begin) = (log.Count, log.Now);
        using var patience = new CancellationTokenSource(_worst);
        fault.Inject(subject.Discord.Gateway);
        try
        {
            return (await log.WaitForAsync<LogEntry.Opened>(static _ => true, patience.Token, from)).At - begin;
        }
        catch (OperationCanceledException)
        {
            return _worst;
        }
    }

    // Nothing below an error: faults are warned of, as they should be.
    private void Listen(string line)
    {
        if (line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal))
        {
            _errors.AddOrUpdate(line, 1, static (_, count) => count + 1);
        }
    }

    private int Report(Subject subject, SoakLoad load)
    {
        var verdicts = load.Verdicts;
        Write($"sent {load.Sent:N0}: answered once and in time {verdicts[Verdict.Answered]:N0}, lost {verdicts[Verdict.Lost]}, doubled {verdicts[Verdict.Doubled]}");
        Write($"not held against it: {verdicts[Verdict.NotDeliverable]:N0} that no connection took within 2 s, {verdicts[Verdict.NoTimeLeft]} that faults of their calls left no second for, {load.WithoutSession:N0} not sent for want of a session");
        foreach (var line in _times.Lines(TargetOf).Concat(load.Complaints).Concat(_errors.Select(static error => $"logged {error.Value} times: {error.Key}")))
        {
            Console.WriteLine(line);
        }

        // A second callback is what the account judges: after an answer that was lost it is right.
        var broken = subject.Discord.Violations.Where(static violation => violation.Rule != Rule.SecondCallback).ToList();
        Write($"rules that were broken: {(broken.Count == 0 ? "none" : string.Join("; ", broken.Take(10)))}");
        Write(_memory.Summary);
        var isGood = verdicts[Verdict.Lost] + verdicts[Verdict.Doubled] + broken.Count == 0 && _memory.IsFlat;
        Write($"load average {LoadAverage()}: {(isGood ? "passed" : "FAILED")}");
        return isGood ? 0 : 1;
    }

    private static TimeSpan? TargetOf(string kind) =>
        GatewayFault.All.FirstOrDefault(fault => kind == $"gateway {fault.Name}")?.Target;

    private static string LoadAverage() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
