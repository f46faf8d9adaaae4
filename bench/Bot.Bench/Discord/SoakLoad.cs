using System.Diagnostics;
using Bot.Discord.Testing.Rest;

namespace Bot.Bench.Discord;

/// <summary>Sends interactions evenly with small faults all along, and settles each when its time is over.</summary>
internal sealed class SoakLoad(Subject subject, SoakPlan plan, FaultTimes times)
{
    private const int MostComplaints = 20;

    // Three seconds for the callback, as long again for what was sent twice.
    private static readonly TimeSpan _settled = TimeSpan.FromSeconds(6);

    private readonly Account _account = new(subject.Discord.Log);
    private readonly Queue<FakeInteraction> _open = new();
    private readonly Dictionary<Verdict, int> _verdicts = Enum.GetValues<Verdict>().ToDictionary(static one => one, static _ => 0);

    /// <summary>How many came out so.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts => _verdicts;

    /// <summary>How many were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>How many could not even be sent: there was no session.</summary>
    public int WithoutSession { get; private set; }

    /// <summary>Those that were lost or answered twice, in words; the first few.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Sends until the time is over, and settles the rest. On a thread of its own.</summary>
    /// <param name="everySecond">Is called once a second meanwhile.</param>
    public void Run(Action everySecond)
    {
        var faults = new SmallFaults(subject.Discord, new Random(plan.Seed));
        var clock = Stopwatch.StartNew();
        for (var seconds = 1; clock.Elapsed < plan.Time; seconds++)
        {
            SendUntil(clock, TimeSpan.FromSeconds(seconds), faults);
            Settle();
            everySecond();
        }

        Thread.Sleep(_settled);
        Settle();
    }

    private void SendUntil(Stopwatch clock, TimeSpan end, SmallFaults faults)
    {
        while (clock.Elapsed < end)
        {
            for (var due = clock.Elapsed.TotalSeconds * plan.PerSecond; Sent + WithoutSession < due;)
            {
                Send(faults);
            }

            Thread.Sleep(1);
        }
    }

    private void Send(SmallFaults faults)
    {
        FakeInteraction? one = null;
        try
        {
            one = subject.Discord.Gateway.DispatchInteraction(subject.Mix.Next(), pieces: faults.Pieces, times: faults.Times);
            _open.Enqueue(one);
            Sent++;
            faults.Sprinkle();
        }
        catch (InvalidOperationException)
        {
            // Without a session nothing can be sent; without a connection there are no frames to spoil.
            WithoutSession += one is null ? 1 : 0;
        }
    }

    private void Settle()
    {
        _account.Update();
        while (_open.TryPeek(out var one) && subject.Discord.Log.Now - one.DispatchedAt >= _settled)
        {
            _open.Dequeue();
            var verdict = _account.Judge(one);
            _verdicts[verdict]++;
            NoteFaults(one);
            Complain(one, verdict);
            subject.Discord.Interactions.Forget(one);
        }
    }

    // A fault of a call is over when the next call comes.
    private void NoteFaults(FakeInteraction one)
    {
        var calls = one.Calls.OrderBy(static call => call.At).ToList();
        foreach (var (call, next) in calls.Zip(calls.Skip(1)))
        {
            if (call.Fault is { } fault)
            {
                times.Add($"callback {SmallFaults.NameOf(fault)}", next.At - call.At);
            }
        }
    }

    private void Complain(FakeInteraction one, Verdict verdict)
    {
        if (verdict is Verdict.Lost or Verdict.Doubled && Complaints.Count < MostComplaints)
        {
            var calls = string.Join(", ", one.Calls.Select(call => $"{call.Status} after {(call.At - one.DispatchedAt).TotalSeconds:N3} s{(call.Fault is { } fault ? $" ({SmallFaults.NameOf(fault)})" : "")}"));
            var deliveries = string.Join(", ", one.Deliveries.Select(delivery => $"{delivery.Connection} after {(delivery.At - one.DispatchedAt).TotalSeconds:N3} s"));
            Complaints.Add($"{verdict} at {one.DispatchedAt.TotalSeconds:N1} s: written to connection {deliveries}; calls: {calls}");
        }
    }
}
