using System.Globalization;
using System.Text;
using Bot.Testing;

namespace Bot.Trials.Residue;

/// <summary>Has marked dialogues walked, then ordinary ones, and looks for the marks in everything that the program wrote,
/// sent or holds.</summary>
internal sealed class ResidueTrial(Report report, int dialogues, int neutral, int seed)
{
    private const int HeldCaller = 3999;
    private const int HeldNumber = 999_999;
    private const double Megabyte = 1024 * 1024;

    private readonly IReadOnlyList<Script> _marked = new ScriptWriter(seed).Write(0, dialogues, Habit.Rare);
    private readonly IReadOnlyList<Script> _ordinary = new ScriptWriter(seed + 1).Write(dialogues, neutral, Habit.Common);

    /// <summary>Runs it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        var search = new NeedleSearch([.. Markers.Needles(), .. RarePatterns.Needles(_marked)]);
        report.Say($"residue: {_marked.Count:N0} marked dialogues, {_ordinary.Count:N0} ordinary ones, seed {seed}");
        report.Say($"  looking for {search.Needles.Count:N0} byte patterns: {KindsOf(search)}");
        report.Expect(
            $"the search finds each pattern where it is planted, across the edges of its windows too",
            await SearchTrial.FaultsAsync(search, token));
        report.Expect($"no ordinary dialogue has the responses of a marked one", Shared());

        await using var site = await WatchedSite.StartAsync(token);
        report.Expect(
            $"{_marked.Count:N0} marked dialogues walked, malformed requests answered as they ought to be",
            await Readers.WalkMarkedAsync(site.Address, _marked, token));
        report.Say($"          among them: {MalformedRequests.Names}");
        await ControlAsync(site, search, token);
        report.Expect(
            $"{_ordinary.Count:N0} ordinary dialogues walked, the same kinds of requests answered as they ought to be",
            await Readers.WalkOrdinaryAsync(site.Address, _ordinary, token));

        // The first one has shared pools let go of their arrays, the second one takes them.
        await site.Memory.CollectAsync(token);
        await site.Memory.CollectAsync(token);
        ExpectNothing($"memory, after forced full collections", await LookIntoMemoryAsync(site, search, token));
        await LookIntoTracesAsync(site, search, token);
    }

    private IReadOnlyList<string> Shared()
    {
        var rare = _marked.SelectMany(RarePatterns.Of).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _ordinary.Where(script => RarePatterns.Of(script).Any(rare.Contains))
                .Select(static script => script.ToString()),
        ];
    }

    // What a request in flight holds must be in memory: a search that does not find it would prove nothing.
    private async Task ControlAsync(WatchedSite site, NeedleSearch search, CancellationToken token)
    {
        const string sign = "?held";
        var arrived = site.Logs(sign);
        var chat = new Uri(LoopbackClient.From(HeldCaller, site.Address), $"/en/chat{sign}");
        var codes = _marked.SelectMany(static script => script.Moves).MaxBy(static move => move.Body.Length)!.Body;
        using var held = await HeldRequest.SendAsync(
            chat, "Content-Length: 1000", $"{codes}&say={Markers.Text(HeldNumber, 60)}", token);
        await arrived.WaitAsync(token);
        var found = await LookIntoMemoryAsync(site, search, token);
        var mark = $"{HeldNumber}";
        var ofHeld = found.FirstOrDefault(sighting => sighting.Around.Contains(mark, StringComparison.Ordinal));
        report.Expect(
            $"control: the text of a request in flight is found in memory",
            ofHeld is null ? ["it is not"] : []);
        report.Say($"          {ofHeld}");
        report.Say($"          at that time in memory, of all that went before:");
        Tell(found);
    }

    private async Task<IReadOnlyList<Sighting>> LookIntoMemoryAsync(WatchedSite site, NeedleSearch search, CancellationToken token)
    {
        var dump = site.Own("memory.dmp");
        try
        {
            await site.Memory.DumpAsync(dump, token);
            report.Say($"  memory: {new FileInfo(dump).Length / Megabyte:N0} MB");
            return await search.FindInFileAsync(dump, token);
        }
        finally
        {
            File.Delete(dump);
        }
    }

    private async Task LookIntoTracesAsync(WatchedSite site, NeedleSearch search, CancellationToken token)
    {
        var names = Encoding.UTF8.GetBytes(string.Join('\n', site.FileNames));
        var (exit, log, files, counters) = await site.StopAsync();
        report.Expect($"the program ended when it was asked to", exit == 0 ? [] : [$"exit code {exit}"]);
        ExpectNothing($"log: {new FileInfo(log).Length / Megabyte:N0} MB at level Debug", await search.FindInFileAsync(log, token));
        await ExpectKnownAsync($"log", File.OpenRead(log), token, "dbug: Microsoft.AspNetCore", "/zh-Hans/chat");
        ExpectNothing(
            $"counters: {counters.Length:N0} bytes sent to the collector",
            await search.FindAsync(new MemoryStream(counters), "counters", token));
        await ExpectKnownAsync($"counters", new MemoryStream(counters), token, "calfbot.turns", "/v1/metrics");
        var inFiles = new List<Sighting>(await search.FindAsync(new MemoryStream(names), "file names", token));
        foreach (var file in files)
        {
            inFiles.AddRange(await search.FindInFileAsync(file, token));
        }

        ExpectNothing(
            $"files in its folders: {string.Join(", ", files.Select(Path.GetFileName))}, and the names of those it had", inFiles);
    }

    // Where nothing is found, something else must be: an empty log would be free of everything.
    private async Task ExpectKnownAsync(FormattableString what, Stream stream, CancellationToken token, params string[] known)
    {
        await using var opened = stream;
        var found = await new NeedleSearch([.. known.Select(static text => new Needle(text, Encoding.UTF8.GetBytes(text)))])
            .FindAsync(opened, "", token);
        report.Expect(
            $"control: {what} holds what it ought to hold ({string.Join(", ", known)})",
            [.. known.Except(found.Select(static sighting => sighting.Needle.Kind))]);
    }

    private void ExpectNothing(FormattableString where, IReadOnlyList<Sighting> found)
    {
        report.Expect($"nothing left in {where}", [.. found.Select(static sighting => sighting.ToString())]);
        if (found.Count > 0)
        {
            Tell(found);
        }
    }

    private static string KindsOf(NeedleSearch search) => string.Join(
        ", ",
        search.Needles.CountBy(static needle => needle.Kind)
            .Select(static kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value:N0}")));

    private void Tell(IReadOnlyList<Sighting> found)
    {
        foreach (var kind in found.GroupBy(static sighting => sighting.Needle.Kind))
        {
            report.Say($"          {kind.Count():N0} x {kind.Key}");
        }
    }
}
