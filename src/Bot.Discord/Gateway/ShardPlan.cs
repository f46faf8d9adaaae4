using System.Globalization;

namespace Bot.Discord.Gateway;

/// <summary>Which shards a process runs.</summary>
/// <param name="First">From 0.</param>
/// <param name="Last">Not before the first, below the count.</param>
/// <param name="Count">Of all processes together, from 1.</param>
internal sealed record ShardPlan(int First, int Last, int Count)
{
    /// <summary>Configuration key.</summary>
    public const string Key = "Discord:Shards";

    /// <summary>The numbers of the shards.</summary>
    public IEnumerable<int> Shards => Enumerable.Range(First, Last - First + 1);

    /// <summary>All shards there are.</summary>
    public static ShardPlan All(int count) => new(0, count - 1, count);

    /// <summary>Reads a setting: <c>2</c> for all of two, <c>0-3/16</c> for some of sixteen, <c>5/16</c> for one of them.
    /// </summary>
    /// <param name="text">The setting; empty for as many as Discord recommends.</param>
    /// <param name="plan">Null where the setting is empty, or of another form.</param>
    /// <returns>False where it is of another form.</returns>
    public static bool TryParse(string? text, out ShardPlan? plan)
    {
        plan = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        plan = text.Trim().Split('/') switch
        {
            [var count] when Number(count) is >= 1 and var all => All(all),
            [var range, var count] when Number(count) is { } all && Range(range) is var (first, last)
                && first <= last && last < all => new ShardPlan(first, last, all),
            _ => null,
        };
        return plan is not null;
    }

    private static (int First, int Last)? Range(string text) => text.Split('-') switch
    {
        [var one] when Number(one) is { } shard => (shard, shard),
        [var first, var last] when Number(first) is { } from && Number(last) is { } to => (from, to),
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
