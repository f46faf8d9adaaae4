using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Names and buttons fit where they are shown, on one line.</summary>
internal static class LabelRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Label, static (entry, _) => Find(entry));

    private static IEnumerable<string> Find(AnswerEntry entry)
    {
        if (TextKeys.Find(entry.Key) is not { Shape: TextShape.Label } key)
        {
            yield break;
        }

        // Platforms count code points, not UTF-16 units.
        var length = entry.Value.EnumerateRunes().Count();
        if (length > key.MaxCharacters)
        {
            yield return $"{length} characters, at most {key.MaxCharacters} fit.";
        }

        if (entry.Value.Contains('\n', StringComparison.Ordinal))
        {
            yield return "A label is one line.";
        }
    }
}
