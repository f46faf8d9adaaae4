namespace Bot.Trials.Discord;

/// <summary>What somebody presses on a message: all that a dialogue needs to go on.</summary>
/// <param name="CustomId">That of the button or select, as it was received.</param>
/// <param name="Values">What is picked from a select; null for a button.</param>
/// <param name="Flags">The flags of the message.</param>
internal sealed record Pick(string CustomId, IReadOnlyList<string>? Values, long Flags);
