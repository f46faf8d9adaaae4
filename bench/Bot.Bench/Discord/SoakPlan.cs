using System.Globalization;

namespace Bot.Bench.Discord;

/// <summary>What a soak is asked to do.</summary>
/// <param name="Time">How long.</param>
/// <param name="PerSecond">Interactions.</param>
/// <param name="Seed">Of all chance; the sockets and the machine add their own.</param>
internal sealed record SoakPlan(TimeSpan Time, int PerSecond, int Seed)
{
    /// <summary>Reads minutes, interactions per second and seed; what is missing has a default.</summary>
    public static SoakPlan Parse(IReadOnlyList<string> words) => new(
        TimeSpan.FromMinutes(Number(words, 0, 10)),
        (int)Number(words, 1, 200),
        (int)Number(words, 2, Random.Shared.Next(1_000_000)));

    private static double Number(IReadOnlyList<string> words, int place, double otherwise) =>
        words.Count > place ? double.Parse(words[place], CultureInfo.InvariantCulture) : otherwise;
}
