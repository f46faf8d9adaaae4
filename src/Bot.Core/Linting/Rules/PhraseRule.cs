using Bot.Core.Localization;
using Bot.Core.Matching;

namespace Bot.Core.Linting.Rules;

/// <summary>What people write is no text to read: known keys, patterns that can be read, no hidden characters, no phrase
/// that two topics claim, and not more than can be compared.</summary>
internal static class PhraseRule
{
    private const string Phrase = "phrase.";
    private const string Told = "told.";

    private static readonly string[] _separators = ["|", " + ", " & ", " - "];

    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        return set.Phrases.GroupBy(static entry => entry.Locale).SelectMany(static entries => Check(
            [.. entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal)]));
    }

    private static IEnumerable<LintFault> Check(List<AnswerEntry> entries)
    {
        var lists = LinesOf(entries, PhraseKeys.Words).Select(WordLists.Split).OfType<(string Name, string Words)>()
            .Select(static list => list.Name).ToHashSet(StringComparer.Ordinal);
        var folding = new Folding(LinesOf(entries, PhraseKeys.Fold));
        return entries.SelectMany(entry => CheckEntry(entry, lists)).Concat(Claims(entries, folding))
            .Concat(TooMany(entries, Phrase)).Concat(TooMany(entries, Told));
    }

    private static IEnumerable<string> LinesOf(List<AnswerEntry> entries, string key) =>
        entries.Where(entry => entry.Key == key).SelectMany(static entry => PhraseBook.LinesOf(entry.Value));

    private static IEnumerable<LintFault> CheckEntry(AnswerEntry entry, IReadOnlySet<string> lists)
    {
        if (!PhraseKeys.Contains(entry.Key))
        {
            yield return entry.Fault(LintCodes.UnknownKey, "Nothing reads this key.");
        }

        foreach (var line in PhraseBook.LinesOf(entry.Value).Where(line => CharacterRule.IsHidden(line) || !IsReadable(entry.Key, line, lists)))
        {
            yield return entry.Fault(LintCodes.Words, $"This cannot be read: {line}");
        }
    }

    private static bool IsReadable(string key, string line, IReadOnlySet<string> lists) => key switch
    {
        PhraseKeys.Fold => Folding.Read(line) is not null,
        PhraseKeys.Words => WordLists.Split(line) is var (_, words) && IsPattern(words, lists),
        _ when key.StartsWith(Phrase, StringComparison.Ordinal) => line.Any(char.IsLetterOrDigit),
        _ => IsPattern(line, lists),
    };

    // Every alternative says something, also the one behind the last sign, and every list that it names is there.
    private static bool IsPattern(string line, IReadOnlySet<string> lists) =>
        $" {line} ".Split(_separators, StringSplitOptions.None).All(static word => word.Any(char.IsLetterOrDigit))
        && line.Split('<').Skip(1).All(rest => rest.IndexOf('>', StringComparison.Ordinal) is var end and > 0 && lists.Contains(rest[..end]));

    // The same words for two topics would make the answer a matter of chance.
    private static IEnumerable<LintFault> Claims(IEnumerable<AnswerEntry> entries, Folding folding)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(static entry => entry.Key.StartsWith(Phrase, StringComparison.Ordinal)))
        {
            var topic = entry.Key.Split('.')[1];
            foreach (var phrase in PhraseBook.LinesOf(entry.Value).Select(line => Utterance.LettersOf(line, folding)))
            {
                if (!owners.TryAdd(phrase, topic) && owners[phrase] != topic)
                {
                    yield return entry.Fault(LintCodes.Words, $"{owners[phrase]} has this phrase too: {phrase}");
                }
            }
        }
    }

    // What no longer fits is named, so that the rest can be used without it.
    private static IEnumerable<LintFault> TooMany(IEnumerable<AnswerEntry> entries, string beginning)
    {
        var taken = 0;
        foreach (var entry in entries.Where(entry => entry.Key.StartsWith(beginning, StringComparison.Ordinal)))
        {
            var count = PhraseBook.LinesOf(entry.Value).Count;
            if (taken + count > PhraseIndex.MostPhrases)
            {
                yield return entry.Fault(LintCodes.Phrases, $"With these the language has more than {PhraseIndex.MostPhrases} phrases.");
            }
            else
            {
                taken += count;
            }
        }
    }
}
