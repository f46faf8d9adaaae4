using Bot.Core.Localization;
using Bot.Core.Matching;

namespace Bot.Core.Linting.Rules;

/// <summary>Within one language a typed word means one command, or the end; words for places and languages stand in
/// another position.</summary>
internal static class WordsRule
{
    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        foreach (var locale in set.Locales)
        {
            var owners = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in TextKeys.All
                .Where(static key => key.Shape is TextShape.Words && IsCommand(key))
                .OrderBy(static key => key.Name, StringComparer.Ordinal)
                .Select(key => set.Find(locale, key.Name))
                .OfType<AnswerEntry>())
            {
                foreach (var word in entry.Value.Split('\n').Select(TextNormalizer.Normalize))
                {
                    if (!owners.TryAdd(word, entry.Key))
                    {
                        yield return entry.Fault(LintCodes.Words, $"A word also stands at {owners[word]}.");
                    }
                }
            }
        }
    }

    private static bool IsCommand(TextKey key) =>
        !key.Name.StartsWith("country.", StringComparison.Ordinal) && key != InterfaceKeys.LocaleWords;
}
