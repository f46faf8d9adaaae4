namespace Bot.Core.Dialogues;

/// <summary>Plays a written story through the check: what is asked is responded from the story, what the story leaves out
/// is "I don't know", and what is not asked is ignored.</summary>
public static class VignettePlayer
{
    /// <summary>Plays to the end.</summary>
    /// <param name="story">Option ids by question id; an empty list or <c>none</c> for "none of these".</param>
    public static Progress Play(IReadOnlyDictionary<string, IReadOnlyList<string>> story)
    {
        var responses = Responses.None;
        while (Dialogue.Walk(responses, CheckMode.Ranked) is { Next: { } question })
        {
            responses = story.TryGetValue(question.Id, out var ids)
                ? responses.With(question, Options(question, ids))
                : responses.WithUnknown(question);
        }

        return Dialogue.Walk(responses, CheckMode.Ranked);
    }

    /// <summary>What is wrong with a coded story; empty when nothing is.</summary>
    public static IEnumerable<string> FaultsOf(IReadOnlyDictionary<string, IReadOnlyList<string>> story)
    {
        foreach (var (id, options) in story)
        {
            if (CalfPainQuestions.All.FirstOrDefault(question => question.Id == id) is not { } question)
            {
                yield return $"there is no question {id}";
                continue;
            }

            var unknown = options.Where(option => !IsNone(option) && question.Options.All(known => known.Id != option));
            foreach (var option in unknown)
            {
                yield return $"{id} has no option {option}";
            }

            if (options.Count > question.MostChoices)
            {
                yield return $"{id} takes at most {question.MostChoices}";
            }
        }
    }

    private static UInt128 Options(Question question, IReadOnlyList<string> ids) => question.Options
        .Where(option => ids.Contains(option.Id))
        .Aggregate(UInt128.Zero, static (mask, option) => mask | option.Bit);

    private static bool IsNone(string option) => option is "none" or "pt-none";
}
