namespace Bot.Core.Matching;

/// <summary>The units of a clause while wordings are looked for, with the lists that were found.</summary>
/// <param name="units">The units.</param>
/// <param name="barriers">Units that no gap of a wording may hold, because they turn the meaning.</param>
internal sealed class ClauseUnits(IReadOnlyList<string> units, IReadOnlySet<string> barriers)
{
    private readonly Dictionary<WordList, Dictionary<int, List<int>>> _ends = [];
    private readonly ILookup<string, int> _starts = units.Index().ToLookup(static row => row.Item, static row => row.Index, StringComparer.Ordinal);

    /// <summary>The units.</summary>
    public IReadOnlyList<string> Units => units;

    /// <summary>True where no gap goes on.</summary>
    public bool IsBarrier(int at) => barriers.Contains(units[at]);

    /// <summary>Where words of a list end that begin at a unit.</summary>
    public IReadOnlyList<int> EndsOf(WordList list, int at) => _ends.GetValueOrDefault(list)?.GetValueOrDefault(at) ?? [];

    /// <summary>Where words of a list begin.</summary>
    public IEnumerable<int> StartsOf(WordList list) => _ends.GetValueOrDefault(list)?.Keys.AsEnumerable() ?? [];

    /// <summary>Where a unit stands.</summary>
    public IEnumerable<int> StartsOf(string unit) => _starts[unit];

    /// <summary>Notes that words of a list stand there.</summary>
    public void Note(WordList list, Span span)
    {
        if (!_ends.TryGetValue(list, out var starts))
        {
            _ends.Add(list, starts = []);
        }

        if (!starts.TryGetValue(span.Start, out var ends))
        {
            starts.Add(span.Start, ends = []);
        }

        if (!ends.Contains(span.End))
        {
            ends.Add(span.End);
        }
    }
}
