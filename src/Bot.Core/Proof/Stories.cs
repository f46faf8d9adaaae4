using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Proof;

/// <summary>Makes stories: sets of options that one person could choose.</summary>
internal static class Stories
{
    /// <summary>Every story over the options that the conditions read. Options of a question that stand in the same sets
    /// are alike to all of them, so one stands for all.</summary>
    public static IEnumerable<UInt128> Over(IReadOnlyCollection<Condition> conditions)
    {
        var sets = conditions.SelectMany(static condition => condition.Sets).Distinct().ToList();
        IEnumerable<UInt128> stories = [UInt128.Zero];
        foreach (var question in CalfPainQuestions.All)
        {
            var parts = Parts(question, Representatives(question, sets)).ToList();
            if (parts.Count > 1)
            {
                stories = stories.SelectMany(story => parts.Select(part => story | part));
            }
        }

        return stories;
    }

    /// <summary>Every story of at most so many options.</summary>
    public static IEnumerable<UInt128> Small(int most) => Extend(UInt128.Zero, 0, most);

    /// <summary>True when each question has no more options than may be chosen, and one tie-break at most.</summary>
    public static bool IsPossible(UInt128 story) =>
        CalfPainQuestions.All.All(question =>
            UInt128.PopCount(story & question.Mask) <= (UInt128)question.MostChoices)
        && CalfPainQuestions.TieBreaks.Count(question => (story & question.Mask) != 0) <= 1;

    /// <summary>The ids of a story's options.</summary>
    public static string Describe(UInt128 story)
    {
        var ids = CalfPainQuestions.All.SelectMany(static question => question.Options)
            .Where(option => (story & option.Bit) != 0)
            .Select(static option => option.Id);
        return string.Join(' ', ids.DefaultIfEmpty("nothing"));
    }

    // In a question that is read, an option that no condition reads is a response all the same.
    private static List<Option> Representatives(Question question, List<UInt128> sets) =>
    [
        .. question.Options
            .Where(_ => sets.Any(set => (set & question.Mask) != 0))
            .DistinctBy(option => string.Concat(sets.Select(set => (set & option.Bit) != 0 ? '1' : '0'))),
    ];

    private static IEnumerable<UInt128> Parts(Question question, List<Option> options)
    {
        yield return UInt128.Zero;
        if (question.IsSingle)
        {
            foreach (var option in options)
            {
                yield return option.Bit;
            }

            yield break;
        }

        for (var subset = 1; subset < 1 << options.Count; subset++)
        {
            if (int.PopCount(subset) <= question.MostChoices)
            {
                yield return options.Where((_, index) => (subset & (1 << index)) != 0)
                    .Aggregate(UInt128.Zero, static (mask, option) => mask | option.Bit);
            }
        }
    }

    private static IEnumerable<UInt128> Extend(UInt128 story, int first, int most)
    {
        yield return story;
        if (most == 0)
        {
            yield break;
        }

        for (var number = first; number < Count; number++)
        {
            var longer = story | (UInt128.One << number);
            if (IsPossible(longer))
            {
                foreach (var found in Extend(longer, number + 1, most - 1))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>How many options there are.</summary>
    public static int Count { get; } = CalfPainQuestions.All.Sum(static question => question.Options.Count);
}
