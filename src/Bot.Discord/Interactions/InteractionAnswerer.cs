using Bot.Core;
using Bot.Core.Messages;
using Bot.Discord.Json;

namespace Bot.Discord.Interactions;

/// <summary>Takes a turn through the bot and shows its reply.</summary>
/// <param name="turn">What somebody did.</param>
/// <param name="show">Shows the reply.</param>
internal delegate Task RespondAsync(Turn turn, Func<Reply, Task> show);

/// <summary>Answers an interaction, whoever brought it.</summary>
/// <param name="respond">The bot.</param>
/// <param name="frame">What a turn has besides the interaction.</param>
/// <param name="busy">What is said where there is no time to ask the bot.</param>
/// <param name="texts">The present texts, for what is offered while somebody types.</param>
internal sealed class InteractionAnswerer(
    RespondAsync respond, Func<InteractionJson, TurnFrame> frame, Func<Turn, Reply> busy, Func<Snapshot> texts)
{
    /// <summary>Answers one.</summary>
    /// <param name="interaction">As it came.</param>
    /// <param name="send">Gets the callback, once.</param>
    /// <returns>False for what we do not offer: then nothing is sent.</returns>
    public async Task<bool> AnswerAsync(InteractionJson interaction, Func<RenderedReply, Task> send)
    {
        if (interaction.Type is InteractionKinds.Autocomplete)
        {
            var locale = TurnMapper.LocaleOf(interaction, frame(interaction));
            await send(new RenderedReply(Autocompletion.Answer(interaction, texts(), locale), null, []));
            return true;
        }

        if (TurnMapper.Map(interaction, frame(interaction)) is not { } turn)
        {
            return false;
        }

        await respond(turn, reply => send(ReplyRenderer.Render(reply, isUpdate: MayUpdate(interaction))));
        return true;
    }

    /// <summary>Says that there is no time for an answer; null for what we do not offer.</summary>
    /// <param name="interaction">As it came.</param>
    public RenderedReply? AnswerBusy(InteractionJson interaction) =>
        TurnMapper.Map(interaction, frame(interaction)) is { } turn ? ReplyRenderer.Render(busy(turn), isUpdate: false) : null;

    // A card that is seen by the person alone moves in its place; what everyone sees stays as it is. Ours have version 2 set.
    private static bool MayUpdate(InteractionJson interaction) =>
        interaction.Type is InteractionKinds.MessageComponent
        && ((interaction.Message?.Flags ?? 0) & (MessageFlags.ComponentsV2 | MessageFlags.Ephemeral)) != MessageFlags.ComponentsV2;
}
