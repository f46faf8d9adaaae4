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

    private readonly FeatureTable _features;
    private readonly float[] _weights;
    private readonly double _constant;

    /// <summary>Fits the weights.</summary>
    /// <param name="examples">Each with true for the first kind.</param>
    public LogisticRegression(IReadOnlyList<(Utterance Text, bool IsFirst)> examples)
    {
        var counts = examples.Select(static example => FeaturesOf(example.Text)).ToList();
        _features = new FeatureTable(counts.SelectMany(static features => features.Keys).CountBy(static feature => feature)
            .Where(static row => row.Value >= LeastExamples).Select(static row => row.Key));
        (_weights, _constant) = Fit([.. counts.Select((features, number) => (Row(features), examples[number].IsFirst))]);
    }

    /// <summary>The logarithm of the odds that a text is of the first kind; 0 where both are as likely.</summary>
    public double LogOdds(Utterance text) =>
        _constant + Row(FeaturesOf(text)).Sum(cell => cell.Value * _weights[cell.Feature]);

    private (float[] Weights, double Constant) Fit(((int Feature, float Value)[] Row, bool IsFirst)[] examples)
    {
        var (weights, constant) = (new double[_features.Count], 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var step = FirstStep / (1 + (Slowing * round));
            foreach (var number in Mixed(examples.Length))
            {
                var (row, isFirst) = examples[number];
                var sum = Math.Clamp(constant + Product(row, weights), -Extreme, Extreme);
                var error = (isFirst ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                constant += step * error / Math.Sqrt(Math.Max(1, row.Length));
                foreach (var (feature, value) in row)
                {
                    weights[feature] += step * ((error * value) - (Forgetting * weights[feature]));
                }
            }
        }

        return (Array.ConvertAll(weights, static weight => (float)weight), constant);
    }

    private static double Product((int Feature, float Value)[] row, double[] weights)
    {
        var sum = 0.0;
        foreach (var (feature, value) in row)
        {
            sum += value * weights[feature];
        }

        return sum;
    }

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
    private (int Feature, float Value)[] Row(Dictionary<ulong, float> counts)
    {
        var length = Math.Sqrt(counts.Values.Sum(static count => (double)count * count));
        var row = new List<(int Feature, float Value)>(counts.Count);
        foreach (var (feature, count) in counts)
        {
            if (_features.Find(feature) is var number and >= 0)
            {
                row.Add((number, (float)(count / length)));
            }
        }

        return [.. row];
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
