using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>Judges the whole set.</summary>
public delegate IEnumerable<LintFault> LintRule(AnswerSet set);

/// <summary>Judges one text; the English one comes along, null where there is none.</summary>
/// <returns>A message for each problem.</returns>
internal delegate IEnumerable<string> EntryRule(AnswerEntry entry, AnswerEntry? english);

/// <summary>What rules are made of.</summary>
internal static class LintRules
{
    /// <summary>A rule that looks at each text by itself.</summary>
    public static LintRule ForEachEntry(string code, EntryRule rule) => set => set.Entries.SelectMany(entry =>
        rule(entry, set.Find(Locale.English, entry.Key)).Select(message => entry.Fault(code, message)));

    /// <summary>A rule that compares each translation with its English text.</summary>
    public static LintRule ForEachTranslation(string code, Func<AnswerEntry, AnswerEntry, IEnumerable<string>> rule) =>
        ForEachEntry(code, (entry, english) =>
            english is null || entry.Locale == Locale.English ? [] : rule(entry, english));

    extension(AnswerEntry entry)
    {
        /// <summary>A fault at this entry.</summary>
        public LintFault Fault(string code, string message) =>
            new(entry.File, entry.Resx.Line, entry.Key, code, LintCodes.SeverityOf(code, entry.Key), message);
    }
}
