using System.Text.Json;

namespace Bot.Host.Evaluation;

/// <summary>Files with one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>Reads a file; empty lines are skipped.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isWhole">True for an object that has what it needs.</param>
    /// <param name="expected">What is expected, for the message.</param>
    /// <exception cref="FormatException">A line is something else; the message names it.</exception>
    public static IReadOnlyList<T> Read<T>(string path, Func<T, bool> isWhole, string expected)
    {
        var rows = new List<T>();
        foreach (var (index, line) in File.ReadLines(path).Index().Where(static row => row.Item.Trim().Length > 0))
        {
            try
            {
                rows.Add(JsonSerializer.Deserialize<T>(line) is { } row && isWhole(row) ? row : throw new JsonException());
            }
            catch (JsonException)
            {
                throw new FormatException($"{path}:{index + 1}: {expected}");
            }
        }

        return rows;
    }
}
