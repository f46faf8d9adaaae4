namespace Bot.Core.Matching;

/// <summary>Chooses the words to show for a page: those that speak for it most.</summary>
internal static class MatchedWords
{
    private const int MostWords = 5;
    private const int MostCharacters = 12;

    // What speaks less than this part of the strongest is left out.
    private const double LeastOfStrongest = 0.25;

    /// <summary>The words as typed, each once, in the order of the text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="contributions">How much each unit speaks for the page; a Chinese character with the one behind it.</param>
    /// <param name="small">Words that say nothing alone.</param>
    public static IReadOnlyList<string> Of(
        Utterance utterance, IReadOnlyList<double> contributions, IReadOnlySet<string> small)
    {
        var units = utterance.Clauses
            .SelectMany(static (clause, number) => clause.Units.Zip(clause.Spellings, (unit, typed) => (Unit: unit, Typed: typed, Clause: number)))
            .Zip(contributions, static (row, weight) => new Unit(row.Unit, row.Typed, row.Clause, weight)).ToList();
        return
        [
            .. Strongest([.. Words(units, small)]).Concat(Strongest([.. Runs(units, small)]))
                .OrderBy(static word => word.Start)
                .Select(static word => word.Text)
                .Where(static text => text.Length > 1)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostWords),
        ];
    }

    private static IEnumerable<Word> Strongest(List<Word> words)
    {
        var strongest = words.Select(static word => word.Weight).DefaultIfEmpty().Max();
        return words.Where(word => word.Weight >= strongest * LeastOfStrongest)
            .OrderByDescending(static word => word.Weight).Take(MostWords);
    }

    private static IEnumerable<Word> Words(IEnumerable<Unit> units, IReadOnlySet<string> small) => units.Index()
        .Where(row => row.Item is { IsCharacter: false, Weight: > 0 } && !small.Contains(row.Item.Text))
        .Select(static row => new Word(row.Index, row.Item.Typed, row.Item.Weight));

    // Characters of which each goes on with the next one as in what people write about the page.
    private static IEnumerable<Word> Runs(List<Unit> units, IReadOnlySet<string> small)
    {
        for (var at = 0; at < units.Count; at++)
        {
            var (start, end, weight) = (at, at, 0.0);
            while (end < units.Count && units[end] is { IsCharacter: true, Weight: > 0 } && end - start < MostCharacters - 1)
            {
                weight += units[end++].Weight;
            }

            if (weight > 0)
            {
                at = end;
                while (start < end && small.Contains(units[start].Text))
                {
                    start++;
                }

                while (end > start && (end >= units.Count || units[end].Clause != units[start].Clause || small.Contains(units[end].Text)))
                {
                    end--;
                }

                yield return new Word(start, string.Concat(units[start..(end + 1)].Select(static unit => unit.Typed)), weight);
            }
        }
    }

    private readonly record struct Unit(string Text, string Typed, int Clause, double Weight)
    {
        public bool IsCharacter => Utterance.IsIdeograph(Text[0]);
    }

    private readonly record struct Word(int Start, string Text, double Weight);
}
