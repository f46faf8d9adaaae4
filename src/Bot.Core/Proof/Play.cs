using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Proof;

/// <summary>Tells a story to the check of a model.</summary>
internal sealed class Play(CheckModel model)
{
    /// <summary>Everything that the story would respond, whether it is asked or not; a single choice that it leaves open is
    /// "I don't know".</summary>
    public Responses All(UInt128 story)
    {
        var responses = Responses.None;
        foreach (var question in CalfPainQuestions.All)
        {
            var options = story & question.Mask;
            if (question.IsTieBreak && options == 0)
            {
                continue;
            }

            responses = question.IsSingle && options == 0
                ? responses.WithUnknown(question)
                : responses.With(question, model.Keep(question, options));
        }

        return responses;
    }

    /// <summary>Goes to the end; what the story has no response to is "I don't know".</summary>
    public Progress ToTheEnd(Responses responses, CheckMode mode = CheckMode.Ranked)
    {
        var progress = Dialogue.Walk(responses, mode, model);
        while (progress.Next is { } question)
        {
            progress = Dialogue.Walk(progress.Responses.WithUnknown(question), mode, model);
        }

        return progress;
    }

    /// <summary>The level at the end.</summary>
    public Urgency LevelOf(Responses responses) => model.LevelOf(ToTheEnd(responses).Findings);
}
