using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Each key has one family of files, so that it cannot stand in two.</summary>
internal static class SheetRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Sheet, static (entry, _) =>
        TextKeys.Find(entry.Key) is { } key && key.Sheet != entry.Sheet
            ? [$"This key belongs into {LocaleFile.NameOf(key.Sheet, entry.Locale)}."]
            : []);
}
