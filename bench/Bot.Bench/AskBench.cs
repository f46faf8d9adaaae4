using System.Diagnostics;
using System.Globalization;
using Bot.Core;
using Bot.Core.Localization;
using Bot.Core.Matching;

namespace Bot.Bench;

/// <summary>Understanding questions: building the index, then time and memory for one question.</summary>
internal static class AskBench
{
    private const int Questions = 500;

    private static readonly (Locale Locale, string Text)[] _texts =
    [
        (Locale.English, "My left calf has been sore since I went running on Sunday, it hurts when I climb stairs. "),
        (Locale.Parse("de"), "Meine linke Wade schmerzt seit dem Laufen am Sonntag, beim Treppensteigen tut es weh. "),
        (Locale.Parse("zh-Hans"), "星期天跑步以后左边小腿一直酸痛，上楼梯的时候特别疼，休息一下会好一点。"),
    ];

    public static void Run(Func<Snapshot> load)
    {
        var held = load();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var reader = held.Questions;
        var cold = clock.Elapsed;
        var index = GC.GetTotalMemory(forceFullCollection: true) - before;
        var again = load();
        clock.Restart();
        var second = again.Questions;
        var warm = clock.Elapsed;
        GC.KeepAlive(second);
        Write($"index of the questions: built in {cold.TotalMilliseconds:N0} ms, again in {warm.TotalMilliseconds:N0} ms, {index / 1e6:N1} MB");

        foreach (var (locale, text) in _texts)
        {
            foreach (var length in new[] { 50, 500, 2000 })
            {
                Measure(reader, locale, Repeat(text, length));
            }
        }

        GC.KeepAlive(held);
    }

    private static void Measure(QuestionReader reader, Locale locale, string text)
    {
        for (var i = 0; i < Questions / 10; i++)
        {
            GC.KeepAlive(reader.Read(text, locale));
        }

        var times = new double[Questions];
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Questions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(reader.Read(text, locale));
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Array.Sort(times);
        Write($"  {locale.Tag,-8} {text.Length,5} characters: p50 {times[Questions / 2]:N0} µs, p99 {times[Questions * 99 / 100]:N0} µs, {bytes / Questions:N0} bytes");
    }

    private static string Repeat(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
