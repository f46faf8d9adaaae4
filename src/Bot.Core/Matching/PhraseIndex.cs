using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>How close a text comes to what people write about a page.</summary>
/// <param name="Page">The id of the page's phrases.</param>
/// <param name="Closeness">About 0 where nothing speaks for it, about 2 where a text is one of its phrases; for the order and
/// for thresholds only.</param>
internal readonly record struct PhraseHit(string Page, double Closeness)
{
    /// <summary>True for what is about something else.</summary>
    public bool IsElsewhere => Page == PhraseKeys.Elsewhere;

    /// <summary>How close a text comes to what is about something else; 0 where nothing is known of that.</summary>
    public static double ToElsewhere(IEnumerable<PhraseHit> hits) =>
        hits.FirstOrDefault(static hit => hit.IsElsewhere).Closeness;
}

/// <summary>Compares a text with the phrases of one language, rare features counting for more. Three things count: the
/// closest phrases of a page, the middle of its phrases, and how much likelier its phrases hold the text's features than any
/// phrase does (naive Bayes).</summary>
/// <remarks>The weights were tuned on written cases; nothing in them is medical. Rows lie in flat arrays, because there are
/// hundreds of thousands of them.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>How many phrases it takes: their numbers have 16 bits, which halves the memory of the rows.</summary>
    public const int MostPhrases = ushort.MaxValue;

    // How much the closest phrases of a page count, the closest first.
    private static readonly double[] _nearest = [0.78, 0.325, 0.195];

    // How many features of the whole language each page is taken to have besides its own.
    private const double Smoothing = 20;

    // A long text repeats itself: its likelihoods count for less.
    private const double Damping = 0.7;
    private const double LikelihoodWeight = 0.1;

    private readonly string[] _pages;
    private readonly ushort[] _pageOfPhrase;
    private readonly FeatureTable _features;
    private readonly float[] _rarity;

    // The rows of a feature are those from its start to the start of the next one.
    private readonly int[] _phraseStarts;
    private readonly (ushort Phrase, Half Weight)[] _phraseRows;
    private readonly int[] _pageStarts;
    private readonly (ushort Page, Half Weight, Half Gain)[] _pageRows;

    // For each page the likelihood of a feature that none of its phrases holds.
    private readonly double[] _absent;

    /// <summary>Builds the index.</summary>
    /// <param name="phrases">Each with the id of its page; at most <see cref="MostPhrases"/>, which the linter sees to.</param>
    /// <exception cref="OverflowException">There are more.</exception>
    public PhraseIndex(IReadOnlyList<(string Page, Utterance Phrase)> phrases)
    {
        _pages = [.. phrases.Select(static row => row.Page).Distinct()];
        var numbers = _pages.Index().ToDictionary(static page => page.Item, static page => checked((ushort)page.Index), StringComparer.Ordinal);
        _pageOfPhrase = [.. phrases.Select(row => numbers[row.Page])];
        var cells = phrases.Index().SelectMany(static row => PhraseFeatures.Of(row.Item.Phrase)
            .Select(feature => (feature.Key, Phrase: checked((ushort)row.Index), Count: feature.Value))).ToList();
        _features = new FeatureTable(cells.Select(static cell => cell.Key));
        var unsorted = cells.ConvertAll(cell => (Feature: _features.Find(cell.Key), cell.Phrase, cell.Count));
        _phraseStarts = StartsOf(unsorted.Select(static cell => cell.Feature));
        var sorted = Sorted(unsorted);
        _rarity = [.. Enumerable.Range(0, _features.Count).Select(feature =>
            (float)Math.Log(1 + ((double)phrases.Count / (_phraseStarts[feature + 1] - _phraseStarts[feature]))))];
        _phraseRows = PhraseRows(sorted);
        (_pageRows, _pageStarts, _absent) = PageRows(sorted);
    }

    /// <summary>How many units of a text stand in some phrase.</summary>
    public int Known(Utterance utterance) => utterance.Units.Count(Knows);

    /// <summary>True for a unit that stands in some phrase.</summary>
    public bool Knows(string unit) => _features.Find(PhraseFeatures.OfUnit(unit)) >= 0;

    /// <summary>Every page, the closest first; equal ones in the order of the phrases.</summary>
    public IReadOnlyList<PhraseHit> Rank(Utterance utterance)
    {
        var phrases = new float[_pageOfPhrase.Length];
        var counts = PhraseFeatures.Of(utterance);
        var pages = Likelihoods(counts);
        foreach (var (feature, weight) in Unit(counts))
        {
            foreach (var row in PhrasesOf(feature))
            {
                phrases[row.Phrase] += weight * (float)row.Weight;
            }

            foreach (var row in PagesOf(feature))
            {
                pages[row.Page] += weight * (float)row.Weight;
            }
        }

        var nearest = new double[_pages.Length * _nearest.Length];
        for (var phrase = 0; phrase < phrases.Length; phrase++)
        {
            Insert(nearest.AsSpan(_pageOfPhrase[phrase] * _nearest.Length, _nearest.Length), phrases[phrase]);
        }

        return
        [
            .. _pages
                .Select((page, number) => new PhraseHit(
                    page,
                    pages[number] + _nearest.Index().Sum(rank => rank.Item * nearest[(number * _nearest.Length) + rank.Index])))
                .OrderByDescending(static hit => hit.Closeness),
        ];
    }

    /// <summary>How much each unit of a text speaks for a page; in the order of the text.</summary>
    /// <param name="units">The features of each unit.</param>
    /// <param name="page">The id of the page's phrases.</param>
    public IReadOnlyList<double> Contributions(IReadOnlyList<IReadOnlyCollection<ulong>> units, string page)
    {
        var number = Array.IndexOf(_pages, page);
        return
        [
            .. units.Select(features => features.Sum(key => _features.Find(key) is var feature and >= 0
                ? _rarity[feature] * WeightIn(feature, number)
                : 0)),
        ];
    }

    private double WeightIn(int feature, int page)
    {
        foreach (var row in PagesOf(feature))
        {
            if (row.Page == page)
            {
                return (double)row.Weight;
            }
        }

        return 0;
    }

    private ReadOnlySpan<(ushort Phrase, Half Weight)> PhrasesOf(int feature) =>
        _phraseRows.AsSpan(_phraseStarts[feature].._phraseStarts[feature + 1]);

    private ReadOnlySpan<(ushort Page, Half Weight, Half Gain)> PagesOf(int feature) =>
        _pageRows.AsSpan(_pageStarts[feature].._pageStarts[feature + 1]);

    private int[] StartsOf(IEnumerable<int> features)
    {
        var starts = new int[_features.Count + 1];
        foreach (var feature in features)
        {
            starts[feature + 1]++;
        }

        for (var feature = 0; feature < _features.Count; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        return starts;
    }

    // By feature; within one the phrases stay in their order.
    private (int Feature, ushort Phrase, float Count)[] Sorted(List<(int Feature, ushort Phrase, float Count)> cells)
    {
        var next = _phraseStarts.ToArray();
        var sorted = new (int Feature, ushort Phrase, float Count)[cells.Count];
        foreach (var cell in cells)
        {
            sorted[next[cell.Feature]++] = cell;
        }

        return sorted;
    }

    private (ushort, Half)[] PhraseRows((int Feature, ushort Phrase, float Count)[] cells)
    {
        var squares = new double[_pageOfPhrase.Length];
        foreach (var cell in cells)
        {
            squares[cell.Phrase] += Math.Pow(cell.Count * _rarity[cell.Feature], 2);
        }

        return [.. cells.Select(cell =>
            (cell.Phrase, (Half)(cell.Count * _rarity[cell.Feature] / Math.Sqrt(squares[cell.Phrase]))))];
    }

    private ((ushort, Half, Half)[] Rows, int[] Starts, double[] Absent) PageRows(
        (int Feature, ushort Phrase, float Count)[] cells)
    {
        var (sums, ofFeature) = (new double[_pages.Length], new double[_features.Count]);
        var rows = new List<(int Feature, ushort Page, double Weight, double Count)>();
        var last = new Dictionary<ushort, int>();
        foreach (var (index, cell) in cells.Index())
        {
            var page = _pageOfPhrase[cell.Phrase];
            sums[page] += cell.Count;
            ofFeature[cell.Feature] += cell.Count;
            var weight = (double)_phraseRows[index].Weight;
            if (last.TryGetValue(page, out var row) && rows[row].Feature == cell.Feature)
            {
                rows[row] = rows[row] with { Weight = rows[row].Weight + weight, Count = rows[row].Count + cell.Count };
            }
            else
            {
                last[page] = rows.Count;
                rows.Add((cell.Feature, page, weight, cell.Count));
            }
        }

        var squares = new double[_pages.Length];
        foreach (var row in rows)
        {
            squares[row.Page] += row.Weight * row.Weight;
        }

        var (all, absent) = (sums.Sum(), sums.Select(static sum => Math.Log(Smoothing / (sum + Smoothing))).ToArray());
        return (
            [
                .. rows.Select(row =>
                {
                    var likely = ofFeature[row.Feature] / all;
                    var gain = Math.Log((row.Count + (Smoothing * likely)) / (sums[row.Page] + Smoothing) / likely);
                    return (row.Page, (Half)(row.Weight / Math.Sqrt(squares[row.Page])), (Half)(gain - absent[row.Page]));
                }),
            ],
            StartsOf(rows.Select(static row => row.Feature)),
            absent);
    }

    private double[] Likelihoods(Dictionary<ulong, float> counts)
    {
        var (gains, sum) = (new double[_pages.Length], 0.0);
        foreach (var (key, count) in counts)
        {
            if (_features.Find(key) is var feature and >= 0)
            {
                sum += count;
                foreach (var row in PagesOf(feature))
                {
                    gains[row.Page] += count * (float)row.Gain;
                }
            }
        }

        var scale = sum > 0 ? LikelihoodWeight / Math.Pow(sum, Damping) : 0;
        return [.. gains.Select((gain, page) => (gain + (_absent[page] * sum)) * scale)];
    }

    private static void Insert(Span<double> best, double value)
    {
        for (var rank = 0; rank < best.Length && value > 0; rank++)
        {
            if (value > best[rank])
            {
                (best[rank], value) = (value, best[rank]);
            }
        }
    }

    // Weights by rarity, brought to the length 1. What stands in no phrase says nothing.
    private List<(int Feature, float Weight)> Unit(Dictionary<ulong, float> counts)
    {
        var known = new List<(int Feature, float Weight)>(counts.Count);
        foreach (var (key, count) in counts)
        {
            if (_features.Find(key) is var feature and >= 0)
            {
                known.Add((feature, count * _rarity[feature]));
            }
        }

        var length = Math.Sqrt(known.Sum(static row => (double)row.Weight * row.Weight));
        return known.ConvertAll(row => (row.Feature, (float)(row.Weight / length)));
    }
}
