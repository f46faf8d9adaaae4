namespace Bot.Core.Matching;

/// <summary>Chooses the words to show for a page: those that speak for it most.</summary>
internal static class MatchedWords
{
    private const int MostWords = 5;
    private const int MostCharacters = 12;

    // What speaks less than this part of the strongest is left out.
    private const double LeastOfWords = 0.25;
    private const double LeastOfCharacters = 0.08;

    /// <summary>The words as typed, each once, in the order of the text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="contributions">How much each unit speaks for the page.</param>
    /// <param name="small">Words that say nothing alone.</param>
    public static IReadOnlyList<string> Of(
        Utterance utterance, IReadOnlyList<double> contributions, IReadOnlySet<string> small)
    {
        var units = utterance.Clauses.SelectMany(static (clause, number) => clause.Units.Zip(clause.Spellings, (unit, typed) =>
            (Unit: unit, Typed: typed, Clause: number, IsCharacter: Utterance.IsIdeograph(unit[0])))).ToList();
        var weights = contributions.Select((weight, at) => small.Contains(units[at].Unit) ? 0 : weight).ToList();
        var strongest = weights.DefaultIfEmpty().Max();
        var chosen = Chosen(isCharacter: false, MostWords, LeastOfWords)
            .Concat(Chosen(isCharacter: true, MostCharacters, LeastOfCharacters)).ToHashSet();

        // Characters that stand together make one word; alone one says little.
        var words = new List<string>();
        for (var at = 0; at < units.Count; at++)
        {
            var end = at;
            while (end < units.Count && chosen.Contains(end) && units[end].Clause == units[at].Clause
                && (end == at || (units[at].IsCharacter && units[end].IsCharacter)))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(string.Concat(units.Skip(at).Take(end - at).Select(static unit => unit.Typed)));
                at = end - 1;
            }
        }

        return [.. words.Where(static word => word.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];

        IEnumerable<int> Chosen(bool isCharacter, int most, double least) => Enumerable.Range(0, units.Count)
            .Where(at => units[at].IsCharacter == isCharacter && weights[at] > 0 && weights[at] >= strongest * least)
            .OrderByDescending(at => weights[at])
            .Take(most);
    }
}
