using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Pages;

namespace Bot.Core;

/// <summary>Leads through the check: an action and a dialogue give the next dialogue and its card. Total: an action that
/// does not fit asks the same again.</summary>
internal sealed class GuidedCheck(PageWriter writer)
{
    private CheckMode Mode => writer.Snapshot.Mode;

    /// <summary>The first card.</summary>
    public (DialogueState State, Reply Reply) Begin(DialogueState state, TextKey? remark = null) => (
        state with { Audience = Audience.Unknown, Place = Place.Start, Responses = Responses.None },
        CheckPages.Start(writer, remark));

    /// <summary>Takes one action; null where it is none of the check's.</summary>
    public (DialogueState State, Reply Reply)? Take(DialogueState state, ChoiceAction? action) => action switch
    {
        ChoiceAction.StartFor start => Show(
            state with { Audience = start.Audience, Place = Place.Check, Responses = Responses.None }),
        ChoiceAction.RestartCheck => Begin(state),
        ChoiceAction.Respond or ChoiceAction.RespondNone or ChoiceAction.RespondUnknown => Several(state, [action]),
        ChoiceAction.StepBack when state.Place is Place.Review => Show(state with { Place = Place.Check }),
        ChoiceAction.StepBack when Answered(state) == 0 => Begin(state),
        ChoiceAction.StepBack => Show(state with { Place = Place.Check, Responses = Dialogue.Back(state.Responses, Mode) }),
        ChoiceAction.ChangeResponse change => Show(state with
        {
            Place = Place.Check,
            Responses = Dialogue.Change(state.Responses, change.Question, Mode),
        }),
        ChoiceAction.ReviewResponses => Show(state with { Place = Place.Review }),
        ChoiceAction.ResumeCheck => Show(state with { Place = Place.Check }),
        _ => null,
    };

    /// <summary>Takes several options together. "None" and "I don't know" beside an option are dropped; nothing at all is
    /// "I don't know".</summary>
    public (DialogueState State, Reply Reply) Several(DialogueState state, IReadOnlyList<ChoiceAction?> actions)
    {
        if (state.Audience is Audience.Unknown or Audience.Child || Dialogue.Walk(state.Responses, Mode).Next is not { } question)
        {
            return Show(state, CheckKeys.NotFitting);
        }

        var options = actions.OfType<ChoiceAction.Respond>().Aggregate(
            UInt128.Zero, static (mask, action) => mask | action.Option.Bit);
        var isFitting = (options & ~question.Mask) == 0
            && UInt128.PopCount(options) <= (UInt128)question.MostChoices
            && actions.All(static action => action is ChoiceAction.Respond or ChoiceAction.RespondNone or ChoiceAction.RespondUnknown);
        var isNone = options == 0 && question.HasNone && actions.OfType<ChoiceAction.RespondNone>().Any();
        if (!isFitting)
        {
            return Show(state, CheckKeys.NotFitting);
        }

        var responses = options != 0 || isNone
            ? Dialogue.Step(state.Responses, question, options, Mode)
            : Dialogue.StepUnknown(state.Responses, question, Mode);
        return Show(state with { Place = Place.Check, Responses = responses });
    }

    /// <summary>The card of a dialogue.</summary>
    public (DialogueState State, Reply Reply) Show(DialogueState state, TextKey? remark = null)
    {
        if (state.Audience is Audience.Unknown)
        {
            return Begin(state, remark);
        }

        if (state.Audience is Audience.Child)
        {
            return (state, ChildrenPage.Build(writer));
        }

        var progress = Dialogue.Walk(state.Responses, Mode);
        var shown = state with { Responses = progress.Responses, Place = state.Place is Place.Review ? Place.Review : Place.Check };
        return shown.Place is Place.Review && progress.Answered.Count > 0
            ? (shown, CheckPages.Review(writer, progress))
            : progress.Next is { } question
                ? (shown, CheckPages.Ask(writer, question, progress, remark))
                : (shown, ResultPage.Build(writer, progress));
    }

    /// <summary>What a typed word means on a card of the check; null where it means nothing there.</summary>
    public ChoiceAction? Hear(string text)
    {
        var word = Vocabulary.Fold(text);
        (TextKey Words, ChoiceAction Action)[] words =
        [
            (CheckKeys.WordsBack, new ChoiceAction.StepBack()),
            (CheckKeys.WordsReview, new ChoiceAction.ReviewResponses()),
            (CheckKeys.WordsRestart, new ChoiceAction.RestartCheck()),
            (CheckKeys.WordsUnknown, new ChoiceAction.RespondUnknown()),
            (CheckKeys.LabelOf("unknown"), new ChoiceAction.RespondUnknown()),
            (CheckKeys.WordsNone, new ChoiceAction.RespondNone()),
            (CheckKeys.LabelOf("none"), new ChoiceAction.RespondNone()),
            (CheckKeys.WordsGoOn, new ChoiceAction.ResumeCheck()),
            (CheckKeys.WordsResume, new ChoiceAction.ResumeCheck()),
        ];
        return words.FirstOrDefault(row => writer.Items(row.Words).Any(known => Vocabulary.Fold(known) == word)).Action;
    }

    /// <summary>The option of the question at hand that a typed label or text names; null where it names none.</summary>
    public ChoiceAction? HearOption(DialogueState state, string text)
    {
        var word = Vocabulary.Fold(text);
        return Dialogue.Walk(state.Responses, Mode).Next?.Options
            .Where(option => IsNamed(CheckKeys.LabelOf(option.Id)) || IsNamed(CheckKeys.TextOf(option.Id)))
            .Select(static option => new ChoiceAction.Respond(option))
            .FirstOrDefault();

        bool IsNamed(TextKey key) => Vocabulary.Fold(writer.Text(key)) == word;
    }

    private int Answered(DialogueState state) => Dialogue.Walk(state.Responses, Mode).Answered.Count;
}
