using System.Diagnostics;
using Bot.Discord.Testing.Rest;

namespace Bot.Bench.Discord;

/// <summary>Sends interactions evenly, whatever becomes of them.</summary>
internal static class PacedLoad
{
    private static readonly TimeSpan _longestAnswer = TimeSpan.FromSeconds(4);

    /// <summary>Sends for some time, and waits for the answers.</summary>
    public static async Task<LoadResult> RunAsync(Subject subject, int perSecond, TimeSpan time)
    {
        var cpu = subject.Footprint.Cpu;
        var clock = Stopwatch.StartNew();
        var sent = new List<FakeInteraction>((int)(perSecond * time.TotalSeconds));

        // A thread of its own, so that the pace does not wait for the pool that the fake works in.
        await Task.Factory.StartNew(
            () => Send(subject, perSecond, sent), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var sending = clock.Elapsed;
        await WaitForAnswersAsync(sent);
        var result = new LoadResult(sent, sending, subject.Footprint.Cpu - cpu);
        sent.ForEach(subject.Discord.Interactions.Forget);
        return result;
    }

    private static void Send(Subject subject, int perSecond, List<FakeInteraction> sent)
    {
        var clock = Stopwatch.StartNew();
        while (sent.Count < sent.Capacity)
        {
            for (var due = Math.Min(sent.Capacity, clock.Elapsed.TotalSeconds * perSecond); sent.Count < due;)
            {
                sent.Add(subject.Discord.Gateway.DispatchInteraction(subject.Mix.Next()));
            }

            Thread.Sleep(1);
        }
    }

    private static async Task WaitForAnswersAsync(List<FakeInteraction> sent)
    {
        using var patience = new CancellationTokenSource(_longestAnswer);
        try
        {
            foreach (var one in sent)
            {
                await one.WaitUntilAcknowledgedAsync(patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The result counts what is missing.
        }
    }
}
