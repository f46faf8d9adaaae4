using System.Diagnostics;
using Bot.Core.Messages;
using Bot.Host.Preferences;

namespace Bot.Host.Discord;

/// <summary>What the core asks for, on Discord: the language of a card travels in its buttons, that of a person and the
/// settings of a community are kept.</summary>
internal sealed class DiscordEffects(PreferenceBook preferences) : IEffectPerformer
{
    /// <inheritdoc/>
    public ValueTask<PerformResult> PerformAsync(Effect.First effect, Turn turn, CancellationToken cancellationToken) => effect switch
    {
        Effect.First.StoreLanguage store => preferences.StoreLanguageAsync(Surface.Discord, turn.Person, store.Locale),
        Effect.First.ForgetLanguage => preferences.ForgetLanguageAsync(Surface.Discord, turn.Person),
        Effect.First.StoreCommunityLanguage store => preferences.StoreLanguageOfAsync(turn.Community, store.Locale),
        Effect.First.StoreCommunityCountry store => preferences.StoreCountryOfAsync(turn.Community, store.Country),
        _ => throw new UnreachableException(),
    };

    /// <summary>Deletes what is kept of a person.</summary>
    /// <exception cref="IOException">It could not be deleted, which whoever asked has to learn.</exception>
    public async Task ForgetAsync(string person)
    {
        if (await preferences.ForgetLanguageAsync(Surface.Discord, person) is not PerformResult.Done)
        {
            throw new IOException("What is kept of a person could not be deleted.");
        }
    }
}
