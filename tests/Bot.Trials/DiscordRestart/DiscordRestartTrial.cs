using System.Diagnostics;
using Bot.Trials.Discord;
using Bot.Trials.Restart;

namespace Bot.Trials.DiscordRestart;

/// <summary>Takes dialogues on Discord to some place, kills the program, and sees whether they go on from the buttons and selects
/// of their last messages to the results that undisturbed ones reach: more than once, with other keys each time.</summary>
internal sealed class DiscordRestartTrial(Report report, int dialogues, int seed)
{
    // 128 and the number of the signal.
    private const int Killed = 137;
    private const int Megabyte = 1 << 20;

    // The configuration names no keys here: the program has the same data folder all along, and the file of keys in it.
    private static readonly IReadOnlyList<Rotation> _rotations =
        [.. Rotation.All.Where(static rotation => !rotation.IsConfigured)];

    private readonly IReadOnlyList<Journey> _journeys =
        [.. new ScriptWriter(seed).Write(0, dialogues, Habit.Any).Select(static script => new Journey(script))];

    /// <summary>Runs it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        Describe();
        var expected = _journeys.Select(static journey => new ExpectedResult(journey.Script)).ToArray();
        await using var stage = await Stage.OpenAsync(token);
        var carried = await InterruptAsync(stage, token);
        var keys = await File.ReadAllLinesAsync(stage.KeyFile, token);
        foreach (var rotation in _rotations)
        {
            report.Say($"{rotation.Name}");
            var changed = rotation.Change(keys);
            await File.WriteAllLinesAsync(stage.KeyFile, changed, token);
            await LiveAsync(stage, WhatOf(rotation), (walk, i, cancellation) => rotation.IsContinued
                ? GoOnAsync(walk, _journeys[i], carried[i], expected[i], changed[0], cancellation)
                : walk.BeginAgainAsync(_journeys[i], carried[i], cancellation), token);
        }

        stage.Exchange.Account(report);
        report.Say($"at most {Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte:N0} MB for the trial and its Discord");
    }

    private void Describe()
    {
        var senders = _journeys.Select(static journey => journey.Sender).ToList();
        var persons = senders.Select(static sender => sender.Person).Distinct().Count();
        var guilds = senders.Select(static sender => sender.Guild).OfType<ulong>().Distinct().Count();
        var direct = senders.Count(static sender => sender.Guild is null);
        report.Say($"discord-restart: {_journeys.Count:N0} dialogues from seed {seed}");
        ScriptFigures.Print(report, [.. _journeys.Select(static journey => journey.Script)]);
        report.Say($"  on the screen: {ScriptFigures.Groups(_journeys, static journey => $"{journey.Aside}")}");
        report.Say($"  {persons:N0} persons, {direct:N0} dialogues in direct messages, the others in {guilds:N0} guilds");
    }

    // Of each dialogue what will be pressed next; null where it never came so far.
    private async Task<Pick?[]> InterruptAsync(Stage stage, CancellationToken token)
    {
        var carried = new Pick?[_journeys.Count];
        await LiveAsync(stage, "are at their places", async (walk, i, cancellation) =>
        {
            carried[i] = await walk.BeginAsync(_journeys[i], cancellation);
            return null;
        }, token);
        return carried;
    }

    // One life of the program, to its sudden end.
    private async Task LiveAsync(
        Stage stage, string what, Func<Walk, int, CancellationToken, Task<string?>> walk, CancellationToken token)
    {
        await using var site = await stage.StartProgramAsync(token);
        var (time, before) = (Stopwatch.StartNew(), stage.Exchange.Sent);
        var faults = await Crowd.WalkAsync(
            _journeys,
            (journey, i, cancellation) => FaultOf(journey, () => walk(new Walk(stage.Exchange), i, cancellation)),
            token);
        report.Expect($"{faults.Length:N0} dialogues {what}", [.. faults.OfType<string>()]);
        report.Say($"          {stage.Exchange.Sent - before:N0} interactions in {time.Elapsed.TotalSeconds:F0} s");
        var exit = await site.KillAsync();
        report.Expect($"the program is killed", exit == Killed ? [] : [$"exit code {exit}"]);
    }

    private static async Task<string?> GoOnAsync(
        Walk walk, Journey journey, Pick? pick, ExpectedResult expected, string newest, CancellationToken token)
    {
        var message = await walk.GoOnAsync(journey, pick, token);
        return message.Tokens.Select(Undisturbed.KeyIdOf).ToList() is [var key] && key == Rotation.IdOf(newest)
            ? expected.Difference(message)
            : "not sealed with the newest key";
    }

    private static async Task<string?> FaultOf(Journey journey, Func<Task<string?>> walk)
    {
        try
        {
            return await walk() is { } fault ? $"{journey}: {fault}" : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
        {
            return $"{journey}: {exception.Message}";
        }
    }

    private static string WhatOf(Rotation rotation) => rotation.IsContinued
        ? "go on to the results of undisturbed ones, sealed with the newest key"
        : "do not go on: each is told so, and begins again at the safety question";
}
