using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Lists say the same in every language, so they have the same number of items, and no empty one.</summary>
internal static class ListRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.List, Find);

    private static IEnumerable<string> Find(AnswerEntry entry, AnswerEntry? english)
    {
        if (TextKeys.Find(entry.Key) is not { Shape: TextShape.List or TextShape.Passage })
        {
            yield break;
        }

        var items = entry.Value.Split('\n');
        if (items.Any(string.IsNullOrWhiteSpace))
        {
            yield return "There is an empty line between the items.";
        }

        if (items.Length < 2 && TextKeys.Find(entry.Key) is { Shape: TextShape.Passage })
        {
            yield return "A passage has sentences on its first line and at least one point below.";
        }

        if (english is not null && items.Length != english.Value.Split('\n').Length)
        {
            yield return "The English list has another number of items.";
        }
    }
}
