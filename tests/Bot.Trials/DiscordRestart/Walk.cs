using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Discord.Interactions;
using Bot.Testing;
using Bot.Trials.Discord;

namespace Bot.Trials.DiscordRestart;

/// <summary>Walks journeys before a program that may be a new one each time.</summary>
internal sealed class Walk(Exchange exchange)
{
    /// <summary>Goes to the place of the interruption.</summary>
    /// <returns>What will be pressed next: nothing else of the dialogue is kept.</returns>
    public async Task<Pick> BeginAsync(Journey journey, CancellationToken token)
    {
        var message = await exchange.CommandAsync(journey.Sender, Command.Check.Id, null, token);
        foreach (var codes in journey.Before)
        {
            message = await exchange.PressAsync(journey.Sender, message.Choose(codes), token);
        }

        return message.Choose(journey.After.First());
    }

    /// <summary>Goes on from there.</summary>
    /// <returns>The result.</returns>
    public async Task<Message> GoOnAsync(Journey journey, Pick? pick, CancellationToken token)
    {
        var message = await PressFirstAsync(journey, pick, token);
        foreach (var codes in journey.After.Skip(1))
        {
            message = await exchange.PressAsync(journey.Sender, message.Choose(codes), token);
        }

        return message;
    }

    /// <summary>Goes on where nobody knows the dialogue any more.</summary>
    /// <returns>What is wrong; null where a sentence says that the check begins again, and it does, at the safety question.
    /// </returns>
    public async Task<string?> BeginAgainAsync(Journey journey, Pick? pick, CancellationToken token)
    {
        var texts = ShippedTexts.Snapshot.Catalog(journey.Script.Locale);
        var message = await PressFirstAsync(journey, pick, token);
        if (!message.Shown.Contains(Markdown.Escape(texts[CheckKeys.Stale].Value), StringComparison.Ordinal))
        {
            return $"'{message.Paragraphs[0]}' does not say that the check begins again";
        }

        var question = await exchange.PressAsync(journey.Sender, message.Choose(journey.Begin), token);
        return question.Paragraphs[0] == $"# {Markdown.Escape(texts[CheckKeys.Of(CalfPainQuestions.RedFlags)].Value)}"
            ? null
            : $"'{question.Paragraphs[0]}' is not the safety question";
    }

    private Task<Message> PressFirstAsync(Journey journey, Pick? pick, CancellationToken token) => pick is null
        ? throw new InvalidOperationException("it never came to its place")
        : exchange.PressAsync(journey.Sender, pick, token);
}
