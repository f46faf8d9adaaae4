using System.Text.Json;
using Bot.Core;
using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Discord.Json;

namespace Bot.Discord.Interactions;

/// <summary>Answers what somebody is typing into an option with what they may mean.</summary>
internal static class Autocompletion
{
    private const int Choices = 8;

    /// <summary>Writes the callback. Never an error: to what is not known nothing is offered.</summary>
    /// <param name="interaction">As it came.</param>
    /// <param name="snapshot">Where names come from.</param>
    /// <param name="locale">The language of the names.</param>
    public static ReadOnlyMemory<byte> Answer(InteractionJson interaction, Snapshot snapshot, Locale locale) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new AutocompletionJson(Choices, new([.. Find(interaction, snapshot, locale).Select(ChoiceOf)])),
            DiscordJson.Default.AutocompletionJson);

    private static IReadOnlyList<Suggestion> Find(InteractionJson interaction, Snapshot snapshot, Locale locale)
    {
        if (interaction.Data?.Options is not [{ } subcommand, ..]
            || CommandCatalog.Find(subcommand.Name) is not { } command
            || Focused(subcommand) is not { } option)
        {
            return [];
        }

        return snapshot.Suggestions.Find(command, option.ReadText(), locale, PlatformLimits.Choices);
    }

    private static CommandOptionJson? Focused(CommandOptionJson option) =>
        option.Focused ? option : (option.Options ?? []).OfType<CommandOptionJson>().Select(Focused).FirstOrDefault(static found => found is not null);

    private static ChoiceJson ChoiceOf(Suggestion suggestion) => new(
        Components.Shortened(suggestion.Name, PlatformLimits.ChoiceName), suggestion.Id);
}
