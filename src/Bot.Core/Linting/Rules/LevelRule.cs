using Bot.Core.Localization;
using Bot.Core.Triage;

namespace Bot.Core.Linting.Rules;

/// <summary>A line that begins with a level, such as "Today:", bears the same level in every language; within one text the
/// most urgent comes first.</summary>
internal static class LevelRule
{
    private static readonly Urgency[] _levels =
        [Urgency.EmergencyNow, Urgency.SameDay, Urgency.WithinDays, Urgency.Routine];

    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        // A language without its level words misses them; that is another fault.
        var words = set.Locales.ToDictionary(static locale => locale, locale => WordsOf(set, locale))
            .Where(static pair => pair.Value.Count == _levels.Length)
            .ToDictionary(static pair => pair.Key, static pair => pair.Value);
        if (!words.ContainsKey(Locale.English))
        {
            yield break;
        }

        foreach (var entry in set.Entries.Where(entry => HasLines(entry.Key) && words.ContainsKey(entry.Locale)))
        {
            var levels = LevelsOf(entry, words[entry.Locale]);
            var english = set.Find(Locale.English, entry.Key);
            if (english is not null && !levels.SequenceEqual(LevelsOf(english, words[Locale.English])))
            {
                yield return entry.Fault(LintCodes.Level, "A line has another level than in English.");
            }

            var given = levels.OfType<Urgency>().ToList();
            if (!given.SequenceEqual(given.OrderDescending()))
            {
                yield return entry.Fault(LintCodes.Level, "The most urgent line comes first.");
            }
        }
    }

    private static bool HasLines(string key) =>
        TextKeys.Find(key) is { Shape: TextShape.List or TextShape.Passage, Sheet: TextSheet.Answers };

    private static Dictionary<string, Urgency> WordsOf(AnswerSet set, Locale locale)
    {
        var words = new Dictionary<string, Urgency>(StringComparer.Ordinal);
        foreach (var level in _levels)
        {
            if (set.Find(locale, NameKeys.LabelOf(level).Name) is { } entry)
            {
                words.TryAdd(entry.Value.Trim(), level);
            }
        }

        return words;
    }

    private static List<Urgency?> LevelsOf(AnswerEntry entry, Dictionary<string, Urgency> words) =>
    [
        .. entry.Value.Split('\n').Select(line => line.IndexOfAny([':', '：']) is > 0 and var colon
            && words.TryGetValue(line[..colon].Trim(), out var level)
                ? level
                : (Urgency?)null),
    ];
}
