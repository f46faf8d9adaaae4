namespace Bot.Discord.Gateway;

/// <summary>How long to wait before the next attempt.</summary>
internal static class Backoff
{
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _longestToBegin = TimeSpan.FromMinutes(3);
    private const int MostDoublings = 10;

    /// <summary>We sent more than 120 messages within a minute.</summary>
    public static TimeSpan AfterRateLimit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Doubles with each failure up to a minute; chance takes away up to a half, so that many clients do not come
    /// back together.</summary>
    /// <param name="failures">In a row, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int failures, double chance) => After(failures, chance, _longest);

    /// <summary>Before another session begins where none has lasted; up to three minutes, because of a thousand a day none may
    /// be left for when they are needed.</summary>
    /// <param name="begun">How many began in a row, from 0; after the first there is no pause.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan ToBegin(int begun, double chance) =>
        begun > 1 ? After(begun - 1, chance, _longestToBegin) : TimeSpan.Zero;

    /// <summary>One to five seconds (Discord, Invalid Session).</summary>
    public static TimeSpan AfterInvalid(double chance) => TimeSpan.FromSeconds(1 + (4 * chance));

    private static TimeSpan After(int failures, double chance, TimeSpan most)
    {
        var longest = _first * (1 << Math.Min(failures - 1, MostDoublings));
        return (longest < most ? longest : most) * (1 - (chance / 2));
    }
}
