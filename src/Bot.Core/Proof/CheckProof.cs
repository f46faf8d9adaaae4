using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Proof;

/// <summary>What one part of the proof walked, and the shortest story that breaks a law.</summary>
/// <param name="Part">Its name.</param>
/// <param name="Walked">How many stories.</param>
/// <param name="Failure">Null when all laws hold.</param>
public sealed record PartResult(string Part, long Walked, Counterexample? Failure);

/// <summary>Proves the check by walking it.</summary>
/// <remarks>The level is a maximum over rules, so a law about it holds when it holds for each rule by itself, over the
/// findings that this rule and the show-conditions of the questions behind them read.</remarks>
/// <param name="model">What to prove.</param>
/// <param name="stopsAtFirst">True to end a part with its first failure instead of looking for the shortest.</param>
public sealed class CheckProof(CheckModel model, bool stopsAtFirst = false)
{
    private static readonly Question[] _always =
        [CalfPainQuestions.RedFlags, CalfPainQuestions.Signs, CalfPainQuestions.Onset, CalfPainQuestions.Risk];

    private static readonly (Question Question, Condition[] Shown)[] _shown =
    [
        (CalfPainQuestions.Where, [CalfPainFlow.AsksWhere]),
        (CalfPainQuestions.Side, [CalfPainFlow.AsksSide, CalfPainFlow.IsOneLeg]),
        (CalfPainQuestions.Impact, [CalfPainFlow.AlwaysAsksImpact]),
        (CalfPainQuestions.Pattern, [CalfPainFlow.AsksPattern]),
    ];

    private readonly Laws _laws = new(model);
    private readonly Play _play = new(model);

    /// <summary>Options are told apart: each has a bit of its own, and is kept as itself.</summary>
    public PartResult Options()
    {
        var options = CalfPainQuestions.All.SelectMany(static question => question.Options.Select(o => (question, o)));
        return Run("options", options.Select(static row => row.o.Bit), story =>
        {
            var question = CalfPainQuestions.All.First(question => (question.Mask & story) != 0);
            var kept = _play.All(story).Of(question);
            return kept == story
                ? null
                : new Counterexample("An option is kept as itself", story, $"it is kept as {Stories.Describe(kept)}");
        });
    }

    /// <summary>Every sequence of questions, by every combination of what the show-conditions read.</summary>
    public PartResult Paths(CheckMode mode) => Run(
        $"paths, {mode.ToString().ToLowerInvariant()}",
        Stories.Over([.. _shown.SelectMany(static row => row.Shown), "rf-breath"]),
        story => PathLaw(story, mode));

    /// <summary>A rule with the show-conditions of the questions that it reads, by every combination of what these read; a
    /// rule with an exception together with the rule that it excepts from.</summary>
    public PartResult Rule(UrgencyRule rule)
    {
        var reads = ConditionsFor(rule);
        var among = reads.Aggregate(UInt128.Zero, static (mask, condition) => mask | condition.Reads);
        return Run("rules", Stories.Over(reads), story =>
        {
            var telling = _laws.Tell(story);
            return Laws.Level(telling)
                ?? Laws.Hidden(rule, telling)
                ?? _laws.OneMore(telling, among)
                ?? _laws.Exceptions(story, among);
        });
    }

    /// <summary>Every story of up to three options.</summary>
    public PartResult SmallStories() => Run("stories of up to three options", Stories.Small(3), story =>
    {
        var telling = _laws.Tell(story);
        return Laws.Level(telling) ?? (UInt128.PopCount(story) < 3 ? _laws.OneMore(telling, UInt128.MaxValue) : null);
    });

    /// <summary>Random stories against the plain definition.</summary>
    /// <param name="seed">The same seed tells the same stories.</param>
    /// <param name="count">How many.</param>
    public PartResult RandomStories(ulong seed, int count)
    {
        var random = new RandomStories(seed);
        return Run("random stories", Enumerable.Range(0, count).Select(_ => random.Next()), story =>
        {
            var telling = _laws.Tell(story);
            return Laws.Level(telling) ?? _laws.OneMore(telling, random.NextOption());
        });
    }

    private static Condition[] ConditionsFor(UrgencyRule rule)
    {
        var shown = _shown.Where(row => (rule.When.Reads & row.Question.Mask) != 0).SelectMany(static row => row.Shown);
        var excepted = rule.Id is "U10" or "U11" or "U02"
            ? UrgencyRules.All.Where(static other => other.Id is "U10" or "U11" or "U18").Select(static other => other.When)
            : [];
        return [rule.When, .. shown, .. excepted];
    }

    private static Counterexample? Shorter(Counterexample? first, Counterexample? second) =>
        first is null || (second is not null && UInt128.PopCount(second.Story) < UInt128.PopCount(first.Story))
            ? second ?? first
            : first;

    private PartResult Run(string part, IEnumerable<UInt128> stories, Func<UInt128, Counterexample?> law)
    {
        long walked = 0;
        Counterexample? failure = null;
        foreach (var story in stories)
        {
            walked++;
            failure = Shorter(failure, law(story));
            if (failure is not null && stopsAtFirst)
            {
                break;
            }
        }

        return new PartResult(part, walked, failure);
    }

    private Counterexample? PathLaw(UInt128 story, CheckMode mode)
    {
        var progress = _play.ToTheEnd(_play.All(story), mode);
        var asked = progress.Answered;
        var isEmergency = (story & CalfPainQuestions.RedFlags.Mask) != 0;
        var missing = isEmergency || mode is CheckMode.Navigator ? null : _always.FirstOrDefault(question => !asked.Contains(question));
        var detail = asked switch
        {
            [] => "nothing is asked",
            [var first, ..] when first != CalfPainQuestions.RedFlags => $"{first} comes first",
            _ when isEmergency && asked.Count > 1 => "it goes on after a red flag",
            _ when asked.Count > CalfPainFlow.Most => $"{asked.Count} questions",
            _ when asked.Distinct().Count() < asked.Count => "a question is asked twice",
            _ when missing is not null => $"{missing} is not asked",
            _ => null,
        };
        return detail is null ? null : new Counterexample("The path is short and leaves out no question about safety", story, detail);
    }
}
