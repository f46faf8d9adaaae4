using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bot.Core;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Bench;

/// <summary>Turns a second on one core, and what a topic turn allocates, beside writing the same page as UTF-8.
/// </summary>
internal static class TurnBench
{
    private const int Turns = 40_000;

    public static void Run()
    {
        var snapshot = Load();
        var topics = TopicCatalog.All;
        var turns = topics
            .SelectMany(topic => snapshot.Locales.Select(locale => TurnFor($"t{topic.Number}", locale)))
            .ToArray();
        var pages = turns.Select(turn => Transcript.Of(((Outcome.Answered)CalfBot.Respond(turn, snapshot)).Reply)).ToArray();

        Measure(i => CalfBot.Respond(turns[i % turns.Length], snapshot));
        var (turnTime, turnBytes) = Measure(i => CalfBot.Respond(turns[i % turns.Length], snapshot));
        Measure(i => Encoding.UTF8.GetBytes(pages[i % pages.Length]));
        var (encodeTime, encodeBytes) = Measure(i => Encoding.UTF8.GetBytes(pages[i % pages.Length]));

        Write($"topic turn: {Turns / turnTime.TotalSeconds:N0} a second, {turnBytes / Turns:N0} bytes allocated");
        Write($"  beside writing the page as UTF-8: {turnTime / encodeTime:N1} x the time, {(double)turnBytes / encodeBytes:N1} x the bytes");
    }

    /// <summary>Turns of the check on one core: what decides (Step, Assess, seal) and the whole card.</summary>
    public static void RunCheck()
    {
        var snapshot = Load();
        var belonging = new Belonging(Surface.Terminal, "bench", "");
        var responses = Responses.None
            .With(CalfPainQuestions.RedFlags, 0)
            .With(CalfPainQuestions.Signs, CalfPainQuestions.Mask("sg-numb"))
            .With(CalfPainQuestions.Onset, CalfPainQuestions.Mask("on-slow"))
            .With(CalfPainQuestions.Pattern, CalfPainQuestions.Mask("pt-back", "pt-constant"));
        var risk = CalfPainQuestions.Mask("rk-back", "rk-50plus");
        var state = new DialogueState(Audience.Me, Place.Check, responses, Locale.English, null);
        var turn = TurnFor($"a{CalfPainQuestions.Option("rk-back").Number}", Locale.English) with
        {
            Token = snapshot.Token!.Seal(state, default, belonging),
        };

        object Decide(int i)
        {
            var next = Dialogue.Step(responses, CalfPainQuestions.Risk, risk, CheckMode.Ranked);
            var assessment = Assessor.Assess(Dialogue.Walk(next, CheckMode.Ranked).Findings);
            return (assessment, snapshot.Token.Seal(state with { Responses = next }, new Nonce((ulong)i, 0), belonging));
        }

        Measure(Decide);
        var (decideTime, decideBytes) = Measure(Decide);
        Measure(_ => CalfBot.Respond(turn, snapshot));
        var (turnTime, turnBytes) = Measure(_ => CalfBot.Respond(turn, snapshot));

        Write($"check, step + assess + seal: {Turns / decideTime.TotalSeconds:N0} a second, {decideBytes / Turns:N0} bytes allocated");
        Write($"check, whole turn with its card: {Turns / turnTime.TotalSeconds:N0} a second, {turnBytes / Turns:N0} bytes allocated");
    }

    private static (TimeSpan Time, long Bytes) Measure(Func<int, object> step)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Turns; i++)
        {
            GC.KeepAlive(step(i));
        }

        return (clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Turn TurnFor(string code, Locale locale) => new()
    {
        Input = new Input.Picked(code),
        Time = default,
        Locale = locale,
        Surface = Surface.Terminal,
        Community = "bench",
    };

    /// <summary>The shipped texts.</summary>
    public static Snapshot Load()
    {
        var set = AnswerSet.Read(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "locales"), "*.resx")
            .Select(static file => new LocaleFile(Path.GetFileName(file), File.ReadAllBytes(file))));
        var loaded = (LanguageLoading.Loaded)LanguageLoading.ColdStart(set, Linter.Lint(set));
        return new Snapshot(loaded.Catalogs, token: new Token([SealKey.Of(new byte[SealKey.Length])]));
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
