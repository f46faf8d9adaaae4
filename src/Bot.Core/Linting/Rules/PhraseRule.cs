using Bot.Core.Localization;
using Bot.Core.Matching;

namespace Bot.Core.Linting.Rules;

/// <summary>What people write is no text to read: known keys, patterns that can be read, no hidden characters, and no phrase
/// that two topics claim.</summary>
internal static class PhraseRule
{
    private const string Phrase = "phrase.";
    private const int MostLetters = 512;

    private static readonly string[] _separators = ["|", " + ", " & ", " - "];

    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        return set.Phrases.GroupBy(static entry => entry.Locale).SelectMany(static entries => Check(
            [.. entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal)]));
    }

    private static IEnumerable<LintFault> Check(List<AnswerEntry> entries)
    {
        var lists = entries.Where(static entry => entry.Key == PhraseKeys.Words).SelectMany(LinesOf)
            .Select(WordLists.Split).OfType<(string Name, string Words)>().Select(static list => list.Name)
            .ToHashSet(StringComparer.Ordinal);
        return entries.SelectMany(entry => CheckEntry(entry, lists)).Concat(Claims(entries));
    }

    private static IEnumerable<LintFault> CheckEntry(AnswerEntry entry, IReadOnlySet<string> lists)
    {
        if (!PhraseKeys.Contains(entry.Key))
        {
            yield return entry.Fault(LintCodes.UnknownKey, "Nothing reads this key.");
        }

        foreach (var line in LinesOf(entry).Where(line => CharacterRule.IsHidden(line) || !IsReadable(entry.Key, line, lists)))
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
    private static IEnumerable<LintFault> Claims(IEnumerable<AnswerEntry> entries)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(static entry => entry.Key.StartsWith(Phrase, StringComparison.Ordinal)))
        {
            var topic = entry.Key.Split('.')[1];
            foreach (var phrase in LinesOf(entry).Select(Bare))
            {
                if (!owners.TryAdd(phrase, topic) && owners[phrase] != topic)
                {
                    yield return entry.Fault(LintCodes.Words, $"{owners[phrase]} has this phrase too: {phrase}");
                }
            }
        }
    }

    // Letters and digits alone, in small letters, umlauts as two letters, traditional characters simplified.
    private static string Bare(string line)
    {
        var length = 2 * line.Length;
        Span<char> letters = length <= MostLetters ? stackalloc char[length] : new char[length];
        var count = 0;
        foreach (var character in line)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }

            var small = char.ToLowerInvariant(character);
            letters[count++] = small switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', 'ß' => 's', _ => TraditionalCharacters.Simplify(small) };
            if (small is 'ä' or 'ö' or 'ü' or 'ß')
            {
                letters[count++] = small is 'ß' ? 's' : 'e';
            }
        }

        return new string(letters[..count]);
    }

    private static string[] LinesOf(AnswerEntry entry) =>
        entry.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
