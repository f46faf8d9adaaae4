using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;

namespace Bot.Core;

/// <summary>The dialogue that came with a turn, and how it goes on with the reply.</summary>
/// <param name="Snapshot">The texts and the seal.</param>
/// <param name="Turn">The turn, in the language and place of the dialogue.</param>
/// <param name="State">The dialogue; a new one where none came.</param>
/// <param name="IsBroken">True where a token came that does not open.</param>
internal sealed record Carried(Snapshot Snapshot, Turn Turn, DialogueState State, bool IsBroken)
{
    /// <summary>The turn as it came: its language is the person's, its place the community's.</summary>
    public required Turn Origin { get; init; }

    /// <summary>True where questions of a check were responded to, or will be.</summary>
    public bool IsInCheck => State.Audience is Audience.Me or Audience.Adult;

    /// <summary>Opens what came with a turn.</summary>
    public static Carried Open(Turn turn, Snapshot snapshot)
    {
        var state = snapshot.Token?.Open(turn.Token, Belonging.Of(turn));
        return state is null
            ? new Carried(
                snapshot,
                turn,
                new DialogueState(Audience.Unknown, Place.Elsewhere, Responses.None, turn.Locale, turn.Country),
                turn.Token is not null) { Origin = turn }
            : new Carried(snapshot, turn with { Locale = state.Locale, Country = state.Country }, state, false) { Origin = turn };
    }

    /// <summary>A card of the check, with the dialogue in its buttons; before anybody said for whom, there is none.
    /// </summary>
    public Reply Seal((DialogueState State, Reply Reply) card)
    {
        var reply = WithLanguages(WithKeep(card.Reply));
        if (!Turn.Surface.KeepsNothing()
            && card.State is { Audience: Audience.Child } or { Audience: Audience.Unknown, Place: not Place.Asked })
        {
            return reply;
        }

        var state = card.State with { Locale = reply.Locale, Country = reply.Country };
        return reply with { Token = Snapshot.Token?.Seal(state, Turn.Nonce, Belonging.Of(Turn)) };
    }

    // A select says nothing when what is ticked in it stays as it is; a form is sent, and in a terminal there is a word.
    private Reply WithKeep(Reply reply)
    {
        var ticked = reply.Choices.FirstOrDefault(static group =>
            group.Style is not ChoiceStyle.Buttons
            && group.Choices.Any(static choice => choice is { IsChosen: true, Action: ChoiceAction.Respond }));
        if (ticked is null || !Turn.Surface.KeepsNothing())
        {
            return reply;
        }

        var writer = new PageWriter(Snapshot, reply.Locale, reply.Country);
        var keep = new ChoiceGroup("", ChoiceStyle.Buttons, [new Choice(writer.Text(CheckKeys.Keep), new ChoiceAction.KeepResponses())]);
        return reply with { Choices = [.. reply.Choices.SelectMany(group => group == ticked ? [group, keep] : new[] { group })] };
    }

    // A terminal understands the word, a browser has a menu.
    private Reply WithLanguages(Reply reply)
    {
        var hasLanguages = reply.Choices.SelectMany(static group => group.Choices)
            .Any(static choice => choice.Action is ChoiceAction.ChooseLanguage or ChoiceAction.SetCommunityLanguage);
        return !Turn.Surface.KeepsNothing() || hasLanguages || Snapshot.Locales.Count < 2
            ? reply
            : reply with
            {
                Choices = [.. reply.Choices, LanguagePage.Languages(new PageWriter(Snapshot, reply.Locale, reply.Country), reply.Place)],
            };
    }

    private Reply WithShare(Reply reply) => Turn.MayShare && reply is { CanShare: true, Place: { } place }
        ? reply with
        {
            Choices = [.. reply.Choices, SharePage.Button(new PageWriter(Snapshot, reply.Locale, reply.Country), place)],
        }
        : reply;

    // Beside "Back to the check" a button that begins again would lose the responses by a slip.
    private static ChoiceGroup WithoutStart(ChoiceGroup group) => group with
    {
        Choices = [.. group.Choices.Where(static choice => choice.Action is not ChoiceAction.Give { Command: var c } || c != Command.Check)],
    };

    /// <summary>A page outside the check; from a check that is under way one can return to it. What everyone sees carries
    /// nothing of anybody.</summary>
    public Reply Accompany(Reply reply)
    {
        if (reply.Visibility is Visibility.Public || reply.Token is not null)
        {
            return reply;
        }

        reply = WithShare(reply);
        if (!IsInCheck)
        {
            return Turn.Surface.KeepsNothing()
                ? Seal((new DialogueState(Audience.Unknown, Place.Elsewhere, Responses.None, reply.Locale, reply.Country), reply))
                : reply;
        }

        var writer = new PageWriter(Snapshot, reply.Locale, reply.Country);
        var resume = new ChoiceGroup(
            "",
            ChoiceStyle.Buttons,
            [new Choice(writer.Text(CheckKeys.Resume), new ChoiceAction.ResumeCheck())]);
        return Seal((State with { Place = Place.Elsewhere }, reply with { Choices = [resume, .. reply.Choices.Select(WithoutStart)] }));
    }
}
