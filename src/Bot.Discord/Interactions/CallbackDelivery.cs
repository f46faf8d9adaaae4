using Bot.Discord.Json;
using Bot.Discord.Rest;

namespace Bot.Discord.Interactions;

/// <summary>Brings callbacks to Discord in time.</summary>
/// <param name="rest">Where they go.</param>
/// <param name="clock">The time.</param>
internal sealed class CallbackDelivery(DiscordRest rest, TimeProvider clock)
{
    /// <summary>Sends one. An answer without its picture is better than none: what was refused was not taken, so nothing is
    /// answered twice.</summary>
    /// <param name="interaction">What it answers.</param>
    /// <param name="reply">The callback.</param>
    /// <param name="receivedAt">When the interaction came, a timestamp of the clock.</param>
    /// <returns>True where it arrived.</returns>
    public async Task<bool> SendAsync(InteractionJson interaction, RenderedReply reply, long receivedAt)
    {
        var deadline = Deadline.ForCallback(clock, receivedAt);
        var result = await rest.CallbackAsync(interaction.Id, interaction.Token, reply.Body, deadline);
        if (reply.Files.Count > 0 && result is RestOutcome.Failed { Status: >= 400 and < 500 and not 401 and not 404 })
        {
            result = await rest.CallbackAsync(interaction.Id, interaction.Token, reply.Json, deadline);
        }

        return result is RestOutcome.Done;
    }
}
