using System.Runtime.InteropServices;

namespace Bot.Core.Matching;

/// <summary>What of a text is compared with phrases: words, pairs of words and groups of letters; in Chinese characters,
/// pairs and triples of them. A feature is known by a number of 64 bits, made out of its letters.</summary>
internal static class PhraseFeatures
{
    private const double PairOfWords = 0.4;
    private const double LetterGroup = 0.5;
    private const double Character = 0.6;
    private const double ThreeCharacters = 0.3;
    private const int GroupLength = 4;
    private const int ShortestGrouped = 4;

    // FNV-1a: the same everywhere and always. Of two features with one number, which hardly happens, the counts add up.
    private const ulong HashBasis = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    /// <summary>The features of a text with their weights; a word or a pair of characters weighs 1.</summary>
    public static Dictionary<ulong, float> Of(Utterance utterance)
    {
        var counts = new Dictionary<ulong, float>();
        foreach (var clause in utterance.Clauses)
        {
            for (var at = 0; at < clause.Units.Count; at++)
            {
                AddBeginning(clause, at, counts);
                AddGroups(clause.Units[at], counts);
            }
        }

        return counts;
    }

    /// <summary>The feature of a text with a question mark.</summary>
    public static ulong OfQuestion { get; } = OfUnit("?");

    /// <summary>The feature of a unit alone.</summary>
    public static ulong OfUnit(string unit) => Hash(HashBasis, unit);

    /// <summary>For each unit, in the order of the text, the features that begin there, letter groups and single Chinese
    /// characters left out.</summary>
    public static IReadOnlyList<IReadOnlyCollection<ulong>> OfEachUnit(Utterance utterance) =>
    [
        .. utterance.Clauses.SelectMany(static clause => clause.Units.Select((unit, at) =>
        {
            var counts = new Dictionary<ulong, float>();
            AddBeginning(clause, at, counts);
            if (Utterance.IsIdeograph(unit[0]))
            {
                counts.Remove(OfUnit(unit));
            }

            return counts.Keys;
        })),
    ];

    private static void AddBeginning(Clause clause, int at, Dictionary<ulong, float> counts)
    {
        var unit = clause.Units[at];
        var hash = OfUnit(unit);
        var next = at + 1 < clause.Units.Count ? clause.Units[at + 1] : null;
        if (!Utterance.IsIdeograph(unit[0]))
        {
            Add(counts, hash, 1);
            if (next is not null)
            {
                Add(counts, Hash(Hash(hash, " "), next), PairOfWords);
            }

            return;
        }

        Add(counts, hash, Character);
        if (next is null || !Utterance.IsIdeograph(next[0]))
        {
            return;
        }

        hash = Hash(hash, next);
        Add(counts, hash, 1);
        if (at + 2 < clause.Units.Count && Utterance.IsIdeograph(clause.Units[at + 2][0]))
        {
            Add(counts, Hash(hash, clause.Units[at + 2]), ThreeCharacters);
        }
    }

    // Groups of four letters, the ends of the word counting as letters.
    private static void AddGroups(string unit, Dictionary<ulong, float> counts)
    {
        if (unit.Length < ShortestGrouped || Utterance.IsIdeograph(unit[0]))
        {
            return;
        }

        var closed = $"_{unit}_".AsSpan();
        for (var i = 0; i + GroupLength <= closed.Length; i++)
        {
            Add(counts, Hash(Hash(HashBasis, "#"), closed.Slice(i, GroupLength)), LetterGroup);
        }
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * HashPrime);
        }

        return hash;
    }

    private static void Add(Dictionary<ulong, float> counts, ulong feature, double weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _) += (float)weight;
}
