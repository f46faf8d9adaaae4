using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Proof;

/// <summary>What must hold for every story.</summary>
internal sealed class Laws(CheckModel model)
{
    // An exception that a rule names may lower a level, and so may a response to what was not known and counted as the
    // worse.
    private static readonly HashSet<string> _mayLower = new(StringComparer.Ordinal)
    {
        "U02", "U07", "U10", "U11", "U17", "U27", "U30", "U34", "U35", "U42",
        "U12", "U13", "U22", "U23", "U37", "U38",
    };

    private static readonly Question[] _several = [.. CalfPainQuestions.All.Where(static question => !question.IsSingle)];

    private readonly Play _play = new(model);

    /// <summary>Tells a story to its end, once for all laws.</summary>
    public Telling Tell(UInt128 story)
    {
        var end = _play.ToTheEnd(_play.All(story));
        return new Telling(story, PlainDefinition.Told(story), end, model.LevelOf(end.Findings));
    }

    /// <summary>The level of the story is the one that is told: no question that is left out hides an examination today, no
    /// option is kept as another one.</summary>
    public static Counterexample? Level(Telling telling)
    {
        var (told, rule) = PlainDefinition.LevelOf(telling.Told);
        var isTold = told >= Urgency.SameDay ? telling.Level == told : telling.Level <= told;
        return isTold ? null : new Counterexample(
            "The level is the one that the rules give", telling.Story, $"{rule} gives {told.Id}, the check {telling.Level.Id}");
    }

    /// <summary>A rule for today or for an emergency that holds for the story holds in the check too: no question that is
    /// left out hides what it reads. Only the impact may be left out, where the level is already that of the rule.</summary>
    public static Counterexample? Hidden(UrgencyRule rule, Telling telling)
    {
        if (rule.Urgency < Urgency.SameDay || !rule.When.Holds(new Findings(telling.Told)))
        {
            return null;
        }

        var (findings, answered) = (telling.End.Findings, telling.End.Answered);
        var isKnownBefore = rule.Urgency == Urgency.SameDay && !answered.Contains(CalfPainQuestions.Impact);
        return rule.When.Holds(findings) || isKnownBefore || findings.Overlaps(CalfPainQuestions.RedFlags.Mask)
            ? null
            : new Counterexample(
                "No question that is left out hides a rule", telling.Story, $"{rule.Id} holds and is not seen");
    }

    /// <summary>One more finding never lowers an emergency or an examination today, whatever is asked because of it.
    /// </summary>
    public Counterexample? OneMore(Telling telling, UInt128 among) => telling.Level < Urgency.SameDay
        ? null
        : _several.Where(question => (among & question.Mask & ~telling.Story) != 0)
            .Select(question => OneMore(telling, question, among & ~telling.Story))
            .FirstOrDefault(static found => found is not null);

    /// <summary>By the rules alone: whatever is reported besides, a level is lowered only where a rule names the exception,
    /// or where what was not known counted as the worse.</summary>
    public Counterexample? Exceptions(UInt128 story, UInt128 among)
    {
        var before = new Findings(story);
        var level = model.LevelOf(before);
        foreach (var question in CalfPainQuestions.All.Where(question => !question.IsSingle || (story & question.Mask) == 0))
        {
            foreach (var option in question.Options.Where(option => (among & option.Bit) != 0))
            {
                var after = before.With(option);
                var lowered = model.LevelOf(after);
                if (lowered < level && Lost(before, after, lowered) is { } rule)
                {
                    return new Counterexample(
                        "A level is lowered only by an exception that a rule names",
                        story,
                        $"{option.Id} turns {level.Id} into {lowered.Id} by {rule}");
                }
            }
        }

        return null;
    }

    // In the same dialogue, with "I don't know" to what is newly asked.
    private Counterexample? OneMore(Telling telling, Question question, UInt128 among)
    {
        var chosen = telling.Story & question.Mask;
        if (UInt128.PopCount(chosen) >= (UInt128)question.MostChoices)
        {
            return null;
        }

        foreach (var option in question.Options)
        {
            if ((among & option.Bit) == 0)
            {
                continue;
            }

            var kept = model.Keep(question, chosen | option.Bit);
            var after = _play.LevelOf(telling.End.Responses.With(question, kept));
            if (after < telling.Level)
            {
                return new Counterexample(
                    "One more finding lowers nothing", telling.Story, $"{option.Id} turns {telling.Level.Id} into {after.Id}");
            }
        }

        return null;
    }

    private string? Lost(Findings before, Findings after, Urgency level) => model.Rules
        .Where(rule => rule.Urgency > level && rule.When.Holds(before) && !rule.When.Holds(after))
        .Select(static rule => rule.Id)
        .FirstOrDefault(static id => !_mayLower.Contains(id));
}

/// <summary>A story that was told to the check.</summary>
/// <param name="Story">All its options.</param>
/// <param name="Told">Those that count, see <see cref="PlainDefinition.Told"/>.</param>
/// <param name="End">The end of the check.</param>
/// <param name="Level">The level there.</param>
internal readonly record struct Telling(UInt128 Story, UInt128 Told, Progress End, Urgency Level);

/// <summary>A story that breaks a law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Story">The options of the story.</param>
/// <param name="Detail">What came out.</param>
public sealed record Counterexample(string Law, UInt128 Story, string Detail)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Law}: {Detail}; story: {Stories.Describe(Story)}";
}
