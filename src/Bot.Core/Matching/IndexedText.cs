namespace Bot.Core.Matching;

/// <summary>A text in which the wordings of a language have been found.</summary>
internal sealed class IndexedText
{
    /// <summary>Finds them.</summary>
    /// <param name="index">The wordings.</param>
    /// <param name="utterance">The text.</param>
    /// <param name="breaks">Words that end a clause, such as "but".</param>
    public IndexedText(WordingIndex index, Utterance utterance, IReadOnlyList<Wording> breaks) =>
        Clauses = [.. utterance.Clauses.SelectMany(clause => Split(clause, index, breaks))];

    /// <summary>The clauses in order.</summary>
    public IReadOnlyList<IndexedClause> Clauses { get; }

    private static IEnumerable<IndexedClause> Split(Clause clause, WordingIndex index, IReadOnlyList<Wording> breaks)
    {
        var found = index.Find(clause.Units);
        var cuts = breaks.SelectMany(word => found.GetValueOrDefault(word) ?? [])
            .OrderBy(static span => span.Start).ThenByDescending(static span => span.End).ToList();
        if (cuts.Count == 0)
        {
            yield return new IndexedClause(found, clause);
            yield break;
        }

        var begin = 0;
        foreach (var cut in cuts.Append(new Span(clause.Units.Count, clause.Units.Count)))
        {
            if (cut.Start > begin)
            {
                var part = clause.Part(begin, cut.Start);
                yield return new IndexedClause(index.Find(part.Units), part);
            }

            begin = Math.Max(begin, cut.End);
        }
    }
}

/// <summary>A clause in which the wordings of a language have been found.</summary>
internal sealed class IndexedClause(Dictionary<Wording, List<Span>> found, Clause clause)
{
    private readonly Dictionary<IReadOnlyList<Wording>, List<Span>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Which sentence it belongs to.</summary>
    public int Sentence => clause.Sentence;

    /// <summary>True where the clause before goes on with it.</summary>
    public bool IsListed => clause.IsListed;

    /// <summary>True where a word such as "but" stands before it.</summary>
    public bool IsTail => clause.IsTail;

    /// <summary>True where what follows may belong to it.</summary>
    public bool IsOpen => clause.IsOpen;

    /// <summary>How many units it has.</summary>
    public int Length => clause.Units.Count;

    /// <summary>True where it is written in Chinese characters.</summary>
    public bool IsChinese { get; } = clause.Units.Any(static unit => Utterance.IsIdeograph(unit[0]));

    /// <summary>The wordings that stand in it.</summary>
    public IEnumerable<Wording> Found => found.Keys;

    /// <summary>The places of several wordings; asked for again, they are known.</summary>
    public IReadOnlyList<Span> FindAny(IReadOnlyList<Wording> wordings)
    {
        if (wordings.Count == 0)
        {
            return [];
        }

        if (!_known.TryGetValue(wordings, out var spans))
        {
            spans = [];
            foreach (var wording in wordings)
            {
                if (found.TryGetValue(wording, out var places))
                {
                    spans.AddRange(places);
                }
            }

            _known.Add(wordings, spans);
        }

        return spans;
    }
}
