using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Placeholders are those that the program fills, and the same ones in every language.</summary>
internal static class PlaceholderRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Placeholder, Find);

    private static IEnumerable<string> Find(AnswerEntry entry, AnswerEntry? english)
    {
        if (!MessageTemplate.IsWellFormed(entry.Value))
        {
            yield return "A brace stands alone or around something that is no name.";
            yield break;
        }

        var names = MessageTemplate.Names(entry.Value);
        var known = TextKeys.Find(entry.Key)?.Placeholders ?? [];
        foreach (var name in names.Except(known).Order(StringComparer.Ordinal))
        {
            yield return $"Nothing fills {{{name}}} here.";
        }

        if (english is not null && !IsSameSet(names, MessageTemplate.Names(english.Value)))
        {
            yield return "The placeholders are not those of the English text.";
        }
    }

    private static bool IsSameSet(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal));
}
