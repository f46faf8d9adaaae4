namespace Bot.Core.Matching;

/// <summary>Spellings of one language that count as the same, such as 疼 and 痛, or "ue" and "u" for "ü".</summary>
internal sealed class Folding
{
    private const char Sign = '=';

    private readonly IReadOnlyList<(string From, string To)> _pairs;

    /// <summary>Takes the pairs; those that cannot be read are left out.</summary>
    /// <param name="lines">One pair a line, <c>from=to</c>, replaced in this order.</param>
    public Folding(IEnumerable<string> lines) =>
        _pairs = [.. lines.Select(Read).OfType<(string, string)>()];

    /// <summary>Changes nothing.</summary>
    public static Folding None { get; } = new([]);

    /// <summary>Reads a pair; null for a line that holds none.</summary>
    public static (string From, string To)? Read(string line) =>
        line.Split(Sign, StringSplitOptions.TrimEntries) is [{ Length: > 0 } from, { Length: > 0 } to] ? (from, to) : null;

    /// <summary>The spelling that stands for a unit.</summary>
    public string Fold(string unit)
    {
        foreach (var (from, to) in _pairs)
        {
            unit = unit.Replace(from, to, StringComparison.Ordinal);
        }

        return unit;
    }
}
