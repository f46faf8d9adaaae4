using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Pages;

namespace Bot.Core;

/// <summary>Leads through the check: an action and a dialogue give the next dialogue and its card. Total: an action that
/// does not fit asks the same again.</summary>
/// <param name="writer">Gives the words.</param>
/// <param name="today">The day of the turn, for a text to hand on.</param>
internal sealed class GuidedCheck(PageWriter writer, DateOnly today)
{
    private CheckMode Mode => writer.Snapshot.Mode;

    /// <summary>The first card.</summary>
    public (DialogueState State, Reply Reply) Begin(DialogueState state, TextKey? remark = null) => (
        state with { Audience = Audience.Unknown, Place = Place.Start, Responses = Responses.None },
        CheckPages.Start(writer, remark));

    /// <summary>The first card, the dialogue as it is.</summary>
    public (DialogueState State, Reply Reply) Offer(DialogueState state) => (state, CheckPages.Start(writer));

    /// <summary>Takes one action; null where it is none of the check's.</summary>
    public (DialogueState State, Reply Reply)? Take(DialogueState state, ChoiceAction? action) => action switch
    {
        ChoiceAction.StartFor start => Show(
            state with
            {
                Audience = start.Audience,
                Place = Place.Check,
                Responses = state.Place is Place.Asked ? state.Responses : Responses.None,
            }),
        ChoiceAction.RestartCheck => Begin(state),
        ChoiceAction.Respond or ChoiceAction.RespondNone or ChoiceAction.RespondUnknown => Several(state, [action]),
        ChoiceAction.StepBack when state.Place is Place.Review or Place.Handover => Show(state with { Place = Place.Check }),
        ChoiceAction.StepBack when Answered(state) == 0 => Begin(state),
        ChoiceAction.StepBack => Show(state with { Place = Place.Check, Responses = Dialogue.Back(state.Responses, Mode) }),
        ChoiceAction.ChangeResponse change => Show(state with
        {
            Place = Place.Check,
            Responses = Dialogue.Change(state.Responses, change.Question, Mode),
        }),
        ChoiceAction.ReviewResponses => Show(state with { Place = Place.Review }),
        ChoiceAction.ResumeCheck => Show(state with { Place = Place.Check }),
        ChoiceAction.KeepResponses => GoOn(state with { Place = Place.Check }),
        ChoiceAction.HandOver when Dialogue.Walk(state.Responses, Mode).Next is not null => Show(state, CheckKeys.NotFitting),
        ChoiceAction.HandOver handOver => HandOver(state, handOver.Locale),
        _ => null,
    };

    /// <summary>Takes several options together. "None" and "I don't know" beside an option are dropped; nothing at all is no
    /// response, because nobody says by it that nothing is there.</summary>
    public (DialogueState State, Reply Reply) Several(DialogueState state, IReadOnlyList<ChoiceAction?> actions)
    {
        if (state.Audience is Audience.Unknown or Audience.Child || Dialogue.Walk(state.Responses, Mode).Next is not { } question)
        {
            return Show(state, CheckKeys.NotFitting);
        }

        var options = actions.OfType<ChoiceAction.Respond>().Aggregate(
            UInt128.Zero, static (mask, action) => mask | action.Option.Bit);
        var isNone = options == 0 && question.HasNone && actions.OfType<ChoiceAction.RespondNone>().Any();
        if (FaultOf(question, options, actions) is { } fault)
        {
            // What was ticked stays ticked.
            return Show(state with { Responses = state.Responses.Suggesting(question, options) }, fault);
        }

        var responses = options != 0 || isNone
            ? Dialogue.Step(state.Responses, question, options, Mode)
            : Dialogue.StepUnknown(state.Responses, question, Mode);
        return Show(state with { Place = Place.Check, Responses = responses });
    }

    /// <summary>Goes on with what is ticked already; where nothing is, the same card.</summary>
    public (DialogueState State, Reply Reply) GoOn(DialogueState state)
    {
        var ticked = Dialogue.Walk(state.Responses, Mode) is { Next: { } question } progress
            ? question.Options.Where(progress.Responses.Chosen.Has).Select(static option => new ChoiceAction.Respond(option)).ToList()
            : [];
        return ticked.Count > 0 ? Several(state, ticked) : Show(state);
    }

    private static TextKey? FaultOf(Question question, UInt128 options, IReadOnlyList<ChoiceAction?> actions)
    {
        if (actions.Count == 0)
        {
            return CheckKeys.NothingTicked;
        }

        var isOfTheQuestion = (options & ~question.Mask) == 0
            && actions.All(static action => action is ChoiceAction.Respond or ChoiceAction.RespondNone or ChoiceAction.RespondUnknown);
        return !isOfTheQuestion ? CheckKeys.NotFitting
            : UInt128.PopCount(options) > (UInt128)question.MostChoices ? CheckKeys.TooMany
            : null;
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
        if (state.Place is Place.Handover && progress.Next is null)
        {
            return HandOver(state, writer.Locale);
        }

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

    /// <summary>The numbers of a text that holds nothing else, such as "2" or "1, 3"; null for any other text, and for a
    /// number to call in an emergency.</summary>
    public static IReadOnlyList<int>? HearNumbers(string text)
    {
        var typed = TextNormalizer.Normalize(text);
        var parts = typed.Split([',', '、', ';', ' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(static part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);
        return parts.Length == 0 || EmergencyNumbers.Digits.Contains(typed) || numbers.Contains(null)
            ? null
            : [.. numbers.OfType<int>()];
    }

    /// <summary>Takes the options that stand at these numbers in the question.</summary>
    public (DialogueState State, Reply Reply) Numbered(DialogueState state, IReadOnlyList<int> numbers)
    {
        var options = Dialogue.Walk(state.Responses, Mode).Next?.Options ?? [];
        return numbers.All(number => number >= 1 && number <= options.Count)
            ? Several(state, [.. numbers.Select(number => new ChoiceAction.Respond(options[number - 1]))])
            : Show(state, CheckKeys.NotFitting);
    }

    private (DialogueState State, Reply Reply) HandOver(DialogueState state, Locale locale) =>
        (state with { Place = Place.Handover }, HandoverPage.Build(writer, locale, state, today));

    private int Answered(DialogueState state) => Dialogue.Walk(state.Responses, Mode).Answered.Count;
}
