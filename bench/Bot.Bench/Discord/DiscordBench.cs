using System.Globalization;
using Bot.Discord.Testing;

namespace Bot.Bench.Discord;

/// <summary>The program before a fake Discord: from the event to its callback, and memory, beside a bare client.</summary>
internal static class DiscordBench
{
    private const int ManyGuilds = 2_000;
    private const int FewGuilds = 3;
    private static readonly int[] _rates = [100, 500, 1_000, 2_000];
    private static readonly TimeSpan _time = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(string path)
    {
        Console.WriteLine("Ratios within this run; the absolute figures hold for this machine at this hour only.");
        Write($"load average at the start: {LoadAverage()}");

        var length = await CallbackLength.MeasureAsync(path);
        Write($"a callback has {length:N0} bytes; the bare client sends as many");
        await CompareAsync(path, length);
        await GrowAsync(path);
        Write($"load average at the end: {LoadAverage()}");
    }

    // Rates in turn, so that a busy moment falls on both.
    private static async Task CompareAsync(string path, int length)
    {
        await using var program = await Subject.ProgramAsync(Options(FewGuilds), path);
        await using var bare = await Subject.BareAsync(Options(FewGuilds), length);
        var (idle, bareIdle) = (await RestAsync(program), await RestAsync(bare));
        await WarmAsync(program);
        await WarmAsync(bare);
        foreach (var rate in _rates)
        {
            var ours = await PacedLoad.RunAsync(program, rate, _time);
            var theirs = await PacedLoad.RunAsync(bare, rate, _time);
            Write(rate, "calfbot", ours);
            Write(rate, "bare", theirs);
            Write($"         ratio: p50 {ours.P50 / theirs.P50:N1}, p99 {ours.P99 / theirs.P99:N1}, processor {ours.CpuEach / theirs.CpuEach:N1}");
        }

        await WriteMemoryAsync($"calfbot, {FewGuilds} guilds", program, idle);
        await WriteMemoryAsync("bare", bare, bareIdle);
        Write($"rules that were broken: {program.Discord.Violations.Count}");
    }

    // A client that asks for no guilds gets none; one that is sent them all the same has to ignore them.
    private static async Task GrowAsync(string path)
    {
        foreach (var guilds in new[] { FewGuilds, ManyGuilds })
        {
            await using var program = await Subject.ProgramAsync(Options(guilds), path);
            var idle = await RestAsync(program);
            await GuildFlood.SendAsync(program.Discord.Gateway, guilds);
            Write($"{guilds:N0} guilds: after {guilds:N0} large GUILD_CREATE {await RestAsync(program):N1} MB, peak {program.Footprint.Peak:N1}");
            await WarmAsync(program);
            Write(500, "calfbot", await PacedLoad.RunAsync(program, 500, _time));
            await WriteMemoryAsync(string.Create(CultureInfo.InvariantCulture, $"calfbot, {guilds:N0} guilds"), program, idle);
        }
    }

    private static FakeDiscordOptions Options(int guilds) => new() { ChecksBodies = false, KeptEvents = 0, Guilds = guilds };

    private static async Task WarmAsync(Subject subject)
    {
        await PacedLoad.RunAsync(subject, 500, TimeSpan.FromSeconds(4));
        await PacedLoad.RunAsync(subject, 1_000, TimeSpan.FromSeconds(2));
    }

    private static async Task<double> RestAsync(Subject subject)
    {
        await Task.Delay(_rest);
        return subject.Footprint.Memory;
    }

    private static async Task WriteMemoryAsync(string name, Subject subject, double idle)
    {
        var after = await RestAsync(subject);
        Write($"{name}: idle {idle:N1} MB, peak {subject.Footprint.Peak:N1}, after {after:N1}");
    }

    private static void Write(int rate, string name, LoadResult result)
    {
        Write($"{rate,5}/s {name,-7} sent {result.OfferedRate:N0}/s, answered {result.AnsweredRate:N0}/s, p50 {result.P50:N2} ms, p99 {result.P99:N2} ms, {result.CpuEach:N3} ms of the processor each");
        Write($"         answered exactly once: {(result.Lost + result.Doubled == 0 ? "all" : $"{result.Lost} lost, {result.Doubled} doubled")} of {result.Offered.Count:N0}");
    }

    private static string LoadAverage() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
