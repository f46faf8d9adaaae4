namespace Bot.Core.Matching;

/// <summary>Tells two kinds of texts apart by a weighted sum of their features (logistic regression), fitted to examples by
/// gradient descent. The order of the steps is fixed, so the same examples always give the same weights.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 20;
    private const double FirstStep = 2;
    private const double Slowing = 0.3;
    private const double Forgetting = 1e-5;

    // What stands in one example only says nothing about others.
    private const int LeastExamples = 2;
    private const double Extreme = 30;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly float[] _weights;
    private readonly double _constant;

    /// <summary>Fits the weights.</summary>
    /// <param name="examples">Each with true for the first kind.</param>
    public LogisticRegression(IReadOnlyList<(Utterance Text, bool IsFirst)> examples)
    {
        var counts = examples.Select(static example => FeaturesOf(example.Text)).ToList();
        var frequent = counts.SelectMany(static features => features.Keys).CountBy(static feature => feature)
            .Where(static row => row.Value >= LeastExamples).Select(static row => row.Key);
        foreach (var feature in frequent)
        {
            _numbers.Add(feature, _numbers.Count);
        }

        _numbers.TrimExcess();
        var (weights, constant) = (new double[_numbers.Count], 0.0);
        var rows = counts.ConvertAll(Row);
        for (var round = 0; round < Rounds; round++)
        {
            var step = FirstStep / (1 + (Slowing * round));
            foreach (var number in Mixed(examples.Count))
            {
                var sum = constant + rows[number].Sum(cell => cell.Value * weights[cell.Feature]);
                var error = (examples[number].IsFirst ? 1 : 0) - (1 / (1 + Math.Exp(-Math.Clamp(sum, -Extreme, Extreme))));
                constant += step * error / Math.Sqrt(Math.Max(1, rows[number].Count));
                foreach (var (feature, value) in rows[number])
                {
                    weights[feature] += step * ((error * value) - (Forgetting * weights[feature]));
                }
            }
        }

        (_weights, _constant) = ([.. weights.Select(static weight => (float)weight)], constant);
    }

    /// <summary>The logarithm of the odds that a text is of the first kind; 0 where both are as likely.</summary>
    public double LogOdds(Utterance text) =>
        _constant + Row(FeaturesOf(text)).Sum(cell => cell.Value * _weights[cell.Feature]);

    private static Dictionary<ulong, float> FeaturesOf(Utterance text)
    {
        var features = PhraseFeatures.Of(text);
        if (text.IsQuestion)
        {
            features.Add(PhraseFeatures.OfQuestion, 1);
        }

        return features;
    }

    // Brought to the length 1, so that a long text counts no more than a short one.
    private List<(int Feature, double Value)> Row(Dictionary<ulong, float> counts)
    {
        var length = Math.Sqrt(counts.Values.Sum(static count => (double)count * count));
        var row = new List<(int Feature, double Value)>(counts.Count);
        foreach (var (feature, count) in counts)
        {
            if (_numbers.TryGetValue(feature, out var number))
            {
                row.Add((number, count / length));
            }
        }

        return row;
    }

    // Every number below the count once, neighbours far apart, because examples of one kind stand together.
    private static IEnumerable<int> Mixed(int count)
    {
        var stride = Math.Max(1, (int)(count * 0.618));
        while (GreatestCommonDivisor(stride, count) != 1)
        {
            stride++;
        }

        return Enumerable.Range(0, count).Select(number => (int)((long)number * stride % count));
    }

    private static int GreatestCommonDivisor(int first, int second) =>
        second == 0 ? first : GreatestCommonDivisor(second, first % second);
}
