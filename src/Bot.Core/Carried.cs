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
                turn.Token is not null)
            : new Carried(snapshot, turn with { Locale = state.Locale, Country = state.Country }, state, false);
    }

    /// <summary>A card of the check, with the dialogue in its buttons; before anybody said for whom, there is none.
    /// </summary>
    public Reply Seal((DialogueState State, Reply Reply) card)
    {
        if (card.State is { Audience: Audience.Child } or { Audience: Audience.Unknown, Place: not Place.Asked })
        {
            return card.Reply;
        }

        var state = card.State with { Locale = card.Reply.Locale, Country = card.Reply.Country };
        return card.Reply with { Token = Snapshot.Token?.Seal(state, Turn.Nonce, Belonging.Of(Turn)) };
    }

    // Beside "Back to the check" a button that begins again would lose the responses by a slip.
    private static ChoiceGroup WithoutStart(ChoiceGroup group) => group with
    {
        Choices = [.. group.Choices.Where(static choice => choice.Action is not ChoiceAction.Give { Command: var c } || c != Command.Check)],
    };

    /// <summary>A page outside the check; from a check that is under way one can return to it.</summary>
    public Reply Accompany(Reply reply)
    {
        if (!IsInCheck)
        {
            return reply;
        }

        var writer = new PageWriter(Snapshot, reply.Locale, reply.Country);
        var resume = new ChoiceGroup(
            "",
            ChoiceStyle.Buttons,
            [new Choice(writer.Text(CheckKeys.Resume), new ChoiceAction.ResumeCheck())]);
        return Seal((State with { Place = Place.Elsewhere }, reply with { Choices = [resume, .. reply.Choices.Select(WithoutStart)] }));
    }
}
