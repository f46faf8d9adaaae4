namespace Bot.Core.Matching;

/// <summary>Wordings by the unit that they begin with.</summary>
internal sealed class FirstUnits
{
    private const int Beginning = 3;

    private readonly Dictionary<(string First, string Second), List<Wording>> _pairs = [];
    private readonly Dictionary<string, List<Wording>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Wording>> _beginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Wording>> _within = new(StringComparer.Ordinal);
    private readonly List<Wording> _anywhere = [];

    /// <summary>Takes one more.</summary>
    public void Add(Wording wording)
    {
        switch (wording.First)
        {
            case not null when wording.FirstPair is { } pair:
                Add(_pairs, pair, wording);
                break;
            case (var text, true):
                Add(_whole, text, wording);
                break;
            case (var text, false) when text.Length >= Beginning:
                Add(_beginning, text[..Beginning], wording);
                break;
            case null when wording.WithinFirst is { Length: >= Beginning } text:
                Add(_within, text[..Beginning], wording);
                break;
            default:
                _anywhere.Add(wording);
                break;
        }
    }

    /// <summary>Finds all of them in a clause.</summary>
    public void Find(ClauseUnits clause, Dictionary<Wording, List<Span>> found)
    {
        var beginnings = _beginning.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < clause.Units.Count; at++)
        {
            var unit = clause.Units[at];
            Try(_whole.GetValueOrDefault(unit), clause, at, found);
            if (at + 1 < clause.Units.Count)
            {
                Try(_pairs.GetValueOrDefault((unit, clause.Units[at + 1])), clause, at, found);
            }

            if (unit.Length >= Beginning)
            {
                Try(beginnings.TryGetValue(unit.AsSpan(0, Beginning), out var beginning) ? beginning : null, clause, at, found);
                TryWithin(clause, at, found);
            }

            Try(_anywhere, clause, at, found);
        }
    }

    private void TryWithin(ClauseUnits clause, int at, Dictionary<Wording, List<Span>> found)
    {
        var unit = clause.Units[at];
        var lookup = _within.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i + Beginning <= unit.Length; i++)
        {
            // The same letters twice in a word would find its wordings twice.
            var letters = unit.AsSpan(i, Beginning);
            if (unit.AsSpan(0, i + Beginning - 1).IndexOf(letters) < 0 && lookup.TryGetValue(letters, out var wordings))
            {
                Try(wordings, clause, at, found);
            }
        }
    }

    /// <summary>Notes which of these wordings stand at a unit.</summary>
    public static void Try(
        List<Wording>? wordings, ClauseUnits clause, int at, Dictionary<Wording, List<Span>> found)
    {
        foreach (var wording in wordings ?? [])
        {
            if (wording.EndAt(clause, at) is not { } end)
            {
                continue;
            }

            if (!found.TryGetValue(wording, out var spans))
            {
                found.Add(wording, spans = []);
            }

            spans.Add(new Span(at, end));
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Wording>> index, TKey key, Wording wording)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var wordings))
        {
            index.Add(key, wordings = []);
        }

        wordings.Add(wording);
    }
}
