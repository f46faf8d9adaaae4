namespace Bot.Core.Matching;

/// <summary>Finds many wordings in a text at once: each is tried only where a word begins as it does, or where a list stands
/// that it begins with.</summary>
internal sealed class WordingIndex
{
    private readonly Dictionary<Wording, List<WordList>> _listsOfWording = new(ReferenceEqualityComparer.Instance);
    private readonly List<(WordList List, Wording Word)> _nested = [];
    private readonly IReadOnlySet<string> _barriers;
    private readonly FirstUnits _plain = new();
    private readonly FirstUnits _withLists = new();
    private readonly Dictionary<WordList, List<Wording>> _byFirstList = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly HashSet<(string Text, bool IsBeginning)> _stems = [];

    /// <summary>Takes the wordings.</summary>
    /// <param name="wordings">Each may come several times.</param>
    /// <param name="lists">The lists that they name.</param>
    /// <param name="barriers">Units that no gap of a wording may hold.</param>
    public WordingIndex(IEnumerable<Wording> wordings, WordLists lists, IReadOnlySet<string> barriers)
    {
        _barriers = barriers;
        foreach (var (list, word) in lists.InOrder.SelectMany(static list => list.Words.Select(word => (list, word))))
        {
            if (word.Lists.Any())
            {
                _nested.Add((list, word));
            }
            else if (_listsOfWording.TryGetValue(word, out var same))
            {
                same.Add(list);
            }
            else
            {
                _listsOfWording.Add(word, [list]);
            }
        }

        foreach (var wording in _listsOfWording.Keys.Concat(wordings).Distinct())
        {
            _units.UnionWith(wording.Units);
            _stems.UnionWith(wording.Stems);
            if (wording.FirstList is { } first)
            {
                if (!_byFirstList.TryGetValue(first, out var same))
                {
                    _byFirstList.Add(first, same = []);
                }

                same.Add(wording);
            }
            else
            {
                (wording.Lists.Any() ? _withLists : _plain).Add(wording);
            }
        }
    }

    /// <summary>The words that are looked for as they are.</summary>
    public IEnumerable<string> Units => _units;

    /// <summary>Letters that words looked for begin with, or hold.</summary>
    public IReadOnlySet<(string Text, bool IsBeginning)> Stems => _stems;

    /// <summary>Every wording that stands in a clause, with its places.</summary>
    public Dictionary<Wording, List<Span>> Find(IReadOnlyList<string> units)
    {
        var clause = new ClauseUnits(units, _barriers);
        var found = new Dictionary<Wording, List<Span>>(ReferenceEqualityComparer.Instance);
        _plain.Find(clause, found);

        foreach (var (word, spans) in found)
        {
            foreach (var list in _listsOfWording.GetValueOrDefault(word) ?? [])
            {
                spans.ForEach(span => clause.Note(list, span));
            }
        }

        // A list may name those before it, so that they are all known then.
        foreach (var (list, word) in _nested)
        {
            foreach (var at in StartsOf(word, clause))
            {
                if (word.EndAt(clause, at) is { } end)
                {
                    clause.Note(list, new Span(at, end));
                }
            }
        }

        _withLists.Find(clause, found);
        foreach (var (list, wordings) in _byFirstList)
        {
            foreach (var at in clause.StartsOf(list))
            {
                FirstUnits.Try(wordings, clause, at, found);
            }
        }

        return found;
    }

    // Only where it can begin at all.
    private static IEnumerable<int> StartsOf(Wording wording, ClauseUnits clause)
    {
        if (wording.FirstList is { } list)
        {
            return clause.StartsOf(list);
        }

        return wording.First is (var unit, true) ? clause.StartsOf(unit) : Enumerable.Range(0, clause.Units.Count);
    }
}
