using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>A key that nothing reads is a slip of the pen: its text would never be seen.</summary>
internal static class UnknownKeyRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.UnknownKey, static (entry, _) =>
        TextKeys.Find(entry.Key) is null ? ["Nothing reads this key."] : []);
}
