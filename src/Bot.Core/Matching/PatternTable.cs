using System.Runtime.InteropServices;

namespace Bot.Core.Matching;

/// <summary>All patterns of a language, so arranged that only those are looked at of which something stands in a text.
/// </summary>
internal sealed class PatternTable
{
    // By the number of a wording, of a group and of a part.
    private readonly int[]?[] _groupsOfWording;
    private readonly List<int> _partOfGroup = [];
    private readonly List<PatternPart> _parts = [];
    private readonly List<SignPattern> _patternOfPart = [];

    /// <summary>Takes the patterns.</summary>
    /// <param name="patterns">Each once.</param>
    /// <param name="wordings">How many wordings there are in the language.</param>
    public PatternTable(IEnumerable<SignPattern> patterns, int wordings)
    {
        _groupsOfWording = new int[wordings][];
        foreach (var (pattern, part) in patterns.SelectMany(static pattern => pattern.Parts.Select(part => (pattern, part))))
        {
            _patternOfPart.Add(pattern);
            foreach (var group in part.Groups)
            {
                foreach (var word in group.Distinct())
                {
                    _groupsOfWording[word.Number] = [.. _groupsOfWording[word.Number] ?? [], _partOfGroup.Count];
                }

                _partOfGroup.Add(_parts.Count);
            }

            _parts.Add(part);
        }
    }

    /// <summary>The parts of which every group stands in a clause, with their patterns.</summary>
    public IEnumerable<(PatternPart Part, SignPattern Pattern)> StandingIn(IndexedClause clause)
    {
        var counts = new Dictionary<int, int>();
        var groups = new HashSet<int>();
        foreach (var word in clause.Found)
        {
            foreach (var group in _groupsOfWording[word.Number] ?? [])
            {
                if (groups.Add(group))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, _partOfGroup[group], out _)++;
                }
            }
        }

        return counts.Where(row => row.Value == _parts[row.Key].Groups.Count)
            .Select(row => (_parts[row.Key], _patternOfPart[row.Key]));
    }
}
