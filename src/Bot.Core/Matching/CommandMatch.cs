using Bot.Core.Commands;
using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>A command found in typed text.</summary>
/// <param name="Command">Which one.</param>
/// <param name="Locale">The language of the word: the person's own where the word exists in it.</param>
/// <param name="Argument">What follows, normalised; may be empty.</param>
public sealed record CommandMatch(Command Command, Locale Locale, string Argument);
