namespace Bot.Discord.Json;

/// <summary>What is offered while somebody types.</summary>
/// <param name="Type">Of the callback.</param>
/// <param name="Data">The offers.</param>
internal sealed record AutocompletionJson(int Type, ChoicesJson Data);

/// <summary>Offers, best first.</summary>
internal sealed record ChoicesJson(IReadOnlyList<ChoiceJson> Choices);
