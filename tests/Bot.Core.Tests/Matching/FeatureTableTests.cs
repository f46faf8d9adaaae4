using Bot.Core.Matching;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class FeatureTableTests
{
    [Fact]
    public void Each_feature_has_one_number_without_a_gap()
    {
        ulong[] features = [.. Enumerable.Range(0, 5_000).Select(static number => (ulong)number * 0x1_0000_0001), 7, 7, ulong.MaxValue];

        var table = new FeatureTable(features);

        Assert.Equal(features.Distinct().Count(), table.Count);
        Assert.Equal(Enumerable.Range(0, table.Count), features.Distinct().Select(table.Find).Order());
        Assert.Equal(-1, table.Find(0xDEAD_BEEF_0BAD_CAFE));
    }

    [Fact]
    public void An_empty_table_knows_nothing() => Assert.Equal(-1, new FeatureTable([]).Find(0));
}
