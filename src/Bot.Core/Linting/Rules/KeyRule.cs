namespace Bot.Core.Linting.Rules;

/// <summary>Keys are ASCII and short, so that they can stand in addresses, logs and select values.</summary>
internal static class KeyRule
{
    private const int MaxLength = 60;

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Key, static (entry, _) =>
        entry.Key.Length is > 0 and <= MaxLength && entry.Key.All(IsAllowed)
            ? []
            : [$"A key has 1 to {MaxLength} of the characters a-z, 0-9, dot and hyphen."]);

    private static bool IsAllowed(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-';
}
