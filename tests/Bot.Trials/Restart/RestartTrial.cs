using System.Net;
using Bot.Core.Localization;
using Bot.Testing;

namespace Bot.Trials.Restart;

/// <summary>Walks dialogues into their middle, kills the program, starts it again, and sees whether they go on to the
/// results that undisturbed ones reach.</summary>
internal sealed class RestartTrial(Report report, int dialogues, int seed)
{
    // 128 and the number of the signal.
    private const int Killed = 137;
    private const int ExcerptLength = 80;

    private readonly IReadOnlyList<Script> _scripts = new ScriptWriter(seed).Write(0, dialogues, Habit.Any);

    /// <summary>Runs it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        Describe();
        var expected = await Undisturbed.WalkAsync(_scripts, token);
        report.Expect(
            $"undisturbed: {expected.Length:N0} dialogues reach the title and the level that the core gives in process",
            [.. _scripts.Zip(expected, Undisturbed.Fault).OfType<string>()]);
        foreach (var rotation in Rotation.All)
        {
            report.Say($"{rotation.Name}");
            await TryAsync(rotation, expected, token);
        }
    }

    private void Describe()
    {
        report.Say($"restart: {_scripts.Count:N0} dialogues from seed {seed}");
        ScriptFigures.Print(report, _scripts);
    }

    private async Task TryAsync(Rotation rotation, Page[] expected, CancellationToken token)
    {
        using var workspace = new Workspace();
        var (carried, first) = await InterruptAsync(rotation, workspace, token);
        var second = rotation.Change(first);
        if (!rotation.IsConfigured)
        {
            await File.WriteAllLinesAsync(workspace.KeyFile, second, token);
        }

        await using var site = await StartAsync(workspace, rotation.IsConfigured ? second : []);
        using var client = LoopbackClient.Create();
        var faults = await Crowd.WalkAsync(
            _scripts,
            async (script, i, cancellation) =>
            {
                var dialogue = new WebDialogue(client, site.Address, script.Number, script.Locale, carried[i]);
                return rotation.IsContinued
                    ? Compare(
                        script, await dialogue.WalkAsync(script.Moves.Skip(script.Cut), cancellation), expected[i], second[0])
                    : BeginsAgain(script, await dialogue.WalkAsync([script.Moves[script.Cut]], cancellation));
            },
            token);
        report.Expect(
            rotation.IsContinued
                ? (FormattableString)$"{faults.Length:N0} dialogues go on to the same result, sealed with the newest key"
                : (FormattableString)$"as expected, none of {faults.Length:N0} dialogues goes on: 200, and the check starts again",
            [.. faults.OfType<string>()]);
    }

    // To the middle of each dialogue, and then the end of the program.
    private async Task<(string[] Carried, IReadOnlyList<string> Keys)> InterruptAsync(
        Rotation rotation, Workspace workspace, CancellationToken token)
    {
        await using var site = await StartAsync(workspace, rotation.Before);
        using var client = LoopbackClient.Create();
        var carried = await Crowd.WalkAsync(
            _scripts,
            async (script, _, cancellation) =>
            {
                var dialogue = new WebDialogue(client, site.Address, script.Number, script.Locale);
                await dialogue.BeginAsync(script.Audience, cancellation);
                await dialogue.WalkAsync(script.Moves.Take(script.Cut), cancellation);
                return dialogue.Token ?? throw new InvalidOperationException($"{script}: there is no token.");
            },
            token);
        var exit = await site.KillAsync();
        report.Expect(
            $"{carried.Length:N0} dialogues are in their middle, and the program is killed",
            exit == Killed ? [] : [$"exit code {exit}"]);
        return (carried, rotation.IsConfigured ? rotation.Before : await File.ReadAllLinesAsync(workspace.KeyFile, token));
    }

    private static Task<SiteProcess> StartAsync(Workspace workspace, IReadOnlyList<string> keys) => SiteProcess.StartAsync(
        [$"--Data:Folder={workspace.Data}", .. keys.Select(static (key, i) => $"--Seal:Keys:{i}={key}")]);

    private static string? Compare(Script script, Page page, Page expected, string newest) =>
        page.Main != expected.Main
            ? $"{script}: another result, '{Tail(page, expected)}' in place of '{Tail(expected, page)}'"
            : page.Token is null || Undisturbed.KeyIdOf(page.Token) != Rotation.IdOf(newest)
                ? $"{script}: not sealed with the newest key"
                : null;

    // A page from where it differs from another.
    private static string Tail(Page page, Page other)
    {
        var from = page.Main.AsSpan().CommonPrefixLength(other.Main);
        return page.Main.Substring(from, Math.Min(ExcerptLength, page.Main.Length - from));
    }

    private static string? BeginsAgain(Script script, Page page)
    {
        var remark = ShippedTexts.Snapshot.Catalog(script.Locale)[CheckKeys.Stale].Value;
        return page.Status is HttpStatusCode.OK && page.Text.Contains(remark, StringComparison.Ordinal)
            ? null
            : $"{script}: the page does not say that the check starts again";
    }
}
