namespace Bot.Core.Matching;

/// <summary>What stands in one clause for a pattern.</summary>
/// <param name="Groups">One of each has to stand there.</param>
/// <param name="Without">None of these may.</param>
internal sealed record PatternPart(IReadOnlyList<IReadOnlyList<Wording>> Groups, IReadOnlyList<Wording> Without)
{
    /// <summary>True where it stands in a clause.</summary>
    public bool StandsIn(IndexedClause clause) => IsFree(clause) && Groups.All(group => clause.FindAny(group).Count > 0);

    /// <summary>True where nothing stands in a clause that may not.</summary>
    public bool IsFree(IndexedClause clause) => clause.FindAny(Without).Count == 0;
}

/// <summary>One way to state a sign: <c>a|b + c|d - e</c> means one of each and none of the last within a clause, in any
/// order; <c>&amp;</c> joins what may stand anywhere in the text.</summary>
/// <param name="Parts">What may stand anywhere.</param>
internal sealed record SignPattern(IReadOnlyList<PatternPart> Parts)
{
    /// <summary>All that it looks for.</summary>
    public IEnumerable<Wording> Wordings => Parts.SelectMany(static part => part.Groups.Append(part.Without))
        .SelectMany(static group => group);

    /// <summary>Reads a line of the data; null for one that holds nothing.</summary>
    public static SignPattern? Parse(string line, WordLists lists)
    {
        var parts = line.Split(" & ").Select(part => ReadPart(part, lists)).ToList();
        return parts.All(static part => part.Groups.Count > 0) ? new SignPattern(parts) : null;
    }

    /// <summary>True where it stands in these clauses.</summary>
    public bool StandsIn(IReadOnlyList<IndexedClause> clauses) =>
        Parts.All(part => clauses.Any(part.StandsIn));

    /// <summary>The first unit of the pattern where it stands in one clause; else null.</summary>
    public int? StartIn(IndexedClause clause) =>
        StandsIn([clause])
            ? Parts.SelectMany(static part => part.Groups).SelectMany(clause.FindAny).Min(static span => span.Start)
            : null;

    private static PatternPart ReadPart(string part, WordLists lists)
    {
        var pieces = part.Split(" - ");
        return new PatternPart(
            [
                .. pieces[0].Split(" + ")
                    .Select(group => (IReadOnlyList<Wording>)[.. Wording.Several(group, lists)])
                    .Where(static group => group.Count > 0),
            ],
            [.. pieces.Skip(1).SelectMany(group => Wording.Several(group, lists))]);
    }
}
