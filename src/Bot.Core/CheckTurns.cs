using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;

namespace Bot.Core;

/// <summary>The turns that belong to the check.</summary>
internal static class CheckTurns
{
    /// <summary>The card that answers; null where the turn belongs to another page.</summary>
    public static Reply? Take(Carried carried)
    {
        var check = CheckOf(carried, carried.Turn.Locale, carried.Turn.Country);
        var card = carried.Turn.Input switch
        {
            Input.Commanded { Command: var command } when command == Command.Check => check.Begin(carried.State),
            Input.PickedSeveral several => Several(check, carried, several),
            Input.Picked picked => Pick(check, carried, ChoiceAction.Parse(picked.Code)),
            Input.PickedNothing when carried.State.Place is Place.Check => check.Show(carried.State, CheckKeys.NotFitting),
            Input.Said said when carried.IsInCheck => Hear(check, carried, said.Text),
            Input.Performed { Effect: Effect.First.StoreLanguage store } when carried.State.Place is not (Place.Elsewhere or Place.Asked) =>
                InLanguage(carried, store.Locale),
            _ => ((DialogueState, Reply)?)null,
        };
        return card is { } found ? carried.Seal(found) : null;
    }

    // On a page outside the check "back" leads to it, and no response belongs to it.
    private static (DialogueState, Reply)? Hear(GuidedCheck check, Carried carried, string text) =>
        (carried.State.Place, check.Hear(text)) switch
        {
            (Place.Check, null) when check.HearOption(carried.State, text) is { } option => Pick(check, carried, option),
            (Place.Check, null) when GuidedCheck.HearNumbers(text) is { } numbers => check.Numbered(carried.State, numbers),
            (_, null) => null,
            (Place.Check, ChoiceAction.ResumeCheck) => check.GoOn(carried.State),
            (Place.Elsewhere, ChoiceAction.StepBack) => Pick(check, carried, new ChoiceAction.ResumeCheck()),
            (Place.Elsewhere, ChoiceAction.RespondNone or ChoiceAction.RespondUnknown) => null,
            (_, var action) => Pick(check, carried, action),
        };

    // Without the dialogue nobody knows which question a response belongs to: the check begins again, at the safety
    // question.
    private static (DialogueState, Reply)? Pick(GuidedCheck check, Carried carried, ChoiceAction? action) => action switch
    {
        // What a question stated stays ticked for the check that begins.
        ChoiceAction.ResumeCheck or ChoiceAction.Give when carried.State.Place is Place.Asked && IsCheck(action) =>
            check.Offer(carried.State),
        ChoiceAction.Give give when give.Command == Command.Check => check.Begin(carried.State),
        ChoiceAction.StartFor or ChoiceAction.RestartCheck => check.Take(carried.State, action),
        ChoiceAction.OpenTopic or ChoiceAction.OpenGroup or ChoiceAction.Give or ChoiceAction.ChooseLanguage
            or ChoiceAction.Forget or ChoiceAction.Share or ChoiceAction.Publish or ChoiceAction.SetCommunityLanguage
            or ChoiceAction.SetCommunityCountry => null,
        ChoiceAction.ChooseCountry choose => ForPlace(carried, choose.Country),
        null when !carried.IsBroken => null,
        _ when !carried.IsInCheck => check.Begin(carried.State, CheckKeys.Stale),
        _ => check.Take(carried.State, action),
    };

    private static bool IsCheck(ChoiceAction action) => action is not ChoiceAction.Give give || give.Command == Command.Check;

    private static (DialogueState, Reply) Several(GuidedCheck check, Carried carried, Input.PickedSeveral several) =>
        carried.IsInCheck
            ? check.Several(carried.State, [.. several.Codes.Select(ChoiceAction.Parse)])
            : check.Begin(carried.State, CheckKeys.Stale);

    // The card stays where it is, in the other language.
    private static (DialogueState, Reply) InLanguage(Carried carried, Locale locale) =>
        CheckOf(carried, locale, carried.Turn.Country).Show(carried.State with { Locale = locale });

    // So it does with the numbers of another place.
    private static (DialogueState, Reply)? ForPlace(Carried carried, Country? country) => carried.State.Place is Place.Elsewhere or Place.Asked
        ? null
        : CheckOf(carried, carried.Turn.Locale, country).Show(carried.State with { Country = country });

    private static GuidedCheck CheckOf(Carried carried, Locale locale, Country? country) => new(
        new PageWriter(carried.Snapshot, locale, country),
        DateOnly.FromDateTime(carried.Turn.Time.UtcDateTime));
}
