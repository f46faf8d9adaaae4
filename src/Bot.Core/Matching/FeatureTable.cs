namespace Bot.Core.Matching;

/// <summary>Numbers features without a gap from 0, in a third of the memory of a dictionary.</summary>
internal sealed class FeatureTable
{
    private const int BucketBits = 16;

    // The golden ratio spreads neighbours (Knuth, The Art of Computer Programming, 6.4).
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong[] _features;
    private readonly int[] _starts = new int[(1 << BucketBits) + 1];

    /// <summary>Takes the features.</summary>
    /// <param name="features">Each may come several times.</param>
    public FeatureTable(IEnumerable<ulong> features)
    {
        var distinct = features.ToHashSet();
        foreach (var feature in distinct)
        {
            _starts[BucketOf(feature) + 1]++;
        }

        for (var bucket = 1; bucket < _starts.Length; bucket++)
        {
            _starts[bucket] += _starts[bucket - 1];
        }

        _features = new ulong[distinct.Count];
        var next = _starts.ToArray();
        foreach (var feature in distinct)
        {
            _features[next[BucketOf(feature)]++] = feature;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _features.Length;

    /// <summary>The number of a feature; -1 for an unknown one.</summary>
    public int Find(ulong feature)
    {
        var bucket = BucketOf(feature);
        for (var number = _starts[bucket]; number < _starts[bucket + 1]; number++)
        {
            if (_features[number] == feature)
            {
                return number;
            }
        }

        return -1;
    }

    private static int BucketOf(ulong feature) => (int)(unchecked(feature * Golden) >> (64 - BucketBits));
}
