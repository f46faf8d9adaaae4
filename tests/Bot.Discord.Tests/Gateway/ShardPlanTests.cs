using Bot.Discord.Gateway;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

public sealed class ShardPlanTests
{
    [Theory]
    [InlineData("1", 0, 0, 1)]
    [InlineData("2", 0, 1, 2)]
    [InlineData("0-3/16", 0, 3, 16)]
    [InlineData(" 12-15/16 ", 12, 15, 16)]
    [InlineData("5/16", 5, 5, 16)]
    public void Reads_a_setting(string text, int first, int last, int count)
    {
        Assert.True(ShardPlan.TryParse(text, out var plan));

        Assert.Equal(new ShardPlan(first, last, count), plan);
        Assert.Equal(Enumerable.Range(first, last - first + 1), plan!.Shards);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_setting_there_are_as_many_as_recommended(string? text)
    {
        Assert.True(ShardPlan.TryParse(text, out var plan));

        Assert.Null(plan);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("1.5")]
    [InlineData("0-3")]
    [InlineData("3-0/16")]
    [InlineData("0-16/16")]
    [InlineData("16/16")]
    [InlineData("0-3/0")]
    [InlineData("0-1-2/4")]
    [InlineData("0/1/2")]
    [InlineData("/")]
    [InlineData("-/")]
    [InlineData("99999999999")]
    public void Refuses_anything_else(string text)
    {
        Assert.False(ShardPlan.TryParse(text, out var plan));

        Assert.Null(plan);
    }
}
