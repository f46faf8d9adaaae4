namespace Bot.Core.Linting.Rules;

/// <summary>An empty text would leave a heading without a body.</summary>
internal static class EmptyRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Empty, static (entry, _) =>
        string.IsNullOrWhiteSpace(entry.Value) ? ["The text is empty."] : []);
}
