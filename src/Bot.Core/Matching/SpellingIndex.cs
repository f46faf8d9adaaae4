namespace Bot.Core.Matching;

/// <summary>Mends one slip in a word that nobody knows. In a long word that is a letter too many, missing, wrong, or two in each
/// other's place; in a short one only the last, and only where a common word comes out.</summary>
internal sealed class SpellingIndex
{
    // A slip leaves the beginning or the end of a word as it is.
    private const int Intact = 3;
    private const int Shortest = 6;

    // Real words of this length are often a slip apart, and nobody knows them all: "tried" is no "tired", "gaps" no "gasp".
    private const int ShortestSwapped = 4;
    private const int ShortestStem = 4;
    private const int LongestEnding = 4;

    private readonly Folding _folding;
    private readonly Dictionary<string, int> _counts;
    private readonly HashSet<string> _common;
    private readonly IReadOnlySet<(string Text, bool IsBeginning)> _stems;
    private readonly Dictionary<string, List<string>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byEnd = new(StringComparer.Ordinal);

    /// <summary>Takes the known words.</summary>
    /// <param name="units">Folded, each as often as it stands in the data; no slips among them.</param>
    /// <param name="stems">Letters that other known words begin with, or hold.</param>
    /// <param name="common">Words that short ones may be meant to be; the known ones of four letters or more count.</param>
    /// <param name="folding">The spellings; a slip may hide one, as "claves" does for "calves".</param>
    public SpellingIndex(
        IEnumerable<string> units,
        IReadOnlySet<(string Text, bool IsBeginning)> stems,
        IEnumerable<string> common,
        Folding folding)
    {
        (_stems, _folding) = (stems, folding);
        _counts = units.GroupBy(static unit => unit, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        _common = common.Where(word => word.Length >= ShortestSwapped && _counts.ContainsKey(word)).ToHashSet(StringComparer.Ordinal);
        foreach (var word in _counts.Keys.Where(static word => word.Length >= Shortest - 1 && word.All(char.IsLetter)))
        {
            Add(_byBeginning, word[..Intact], word);
            Add(_byEnd, word[^Intact..], word);
        }
    }

    /// <summary>The known word that a unit is meant to be; the unit itself where it is known, short, or no slip of one.
    /// </summary>
    public string Mend(string unit)
    {
        if (unit.Length < ShortestSwapped || _counts.ContainsKey(unit) || !unit.All(char.IsLetter) || HasStem(unit))
        {
            return unit;
        }

        return Swapped(unit).Select(_folding.Fold).Where(_common.Contains).Concat(unit.Length < Shortest ? [] : Slips(unit))
            .OrderByDescending(word => _counts[word]).ThenBy(static word => word, StringComparer.Ordinal).FirstOrDefault() ?? unit;
    }

    private IEnumerable<string> Slips(string unit) =>
        Known(_byBeginning, unit[..Intact]).Concat(Known(_byEnd, unit[^Intact..])).Where(word => IsOneSlip(unit, word));

    private static IEnumerable<string> Swapped(string unit) => Enumerable.Range(0, unit.Length - 1)
        .Select(at => $"{unit[..at]}{unit[at + 1]}{unit[at]}{unit[(at + 2)..]}");

    // With an ending, or a little before it; in a longer word the slip may stand elsewhere.
    private bool HasStem(string unit)
    {
        var shortest = Math.Max(ShortestStem, unit.Length - LongestEnding);
        for (var start = 0; start + shortest <= unit.Length; start++)
        {
            for (var end = start + shortest; end <= unit.Length; end++)
            {
                var part = unit[start..end];
                if ((start == 0 && _stems.Contains((part, true))) || _stems.Contains((part, false)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True where one slip makes one word of the other.</summary>
    internal static bool IsOneSlip(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var (same, end) = (0, 0);
        var shorter = Math.Min(left.Length, right.Length);
        while (same < shorter && left[same] == right[same])
        {
            same++;
        }

        while (end < shorter - same && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        var (restLeft, restRight) = (left.Length - same - end, right.Length - same - end);
        return (restLeft <= 1 && restRight <= 1)
            || (restLeft == 2 && restRight == 2 && left[same] == right[same + 1] && left[same + 1] == right[same]);
    }

    private static List<string> Known(Dictionary<string, List<string>> index, string key) => index.GetValueOrDefault(key) ?? [];

    private static void Add(Dictionary<string, List<string>> index, string key, string word)
    {
        if (!index.TryGetValue(key, out var words))
        {
            index.Add(key, words = []);
        }

        words.Add(word);
    }
}
