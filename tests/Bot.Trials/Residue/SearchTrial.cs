namespace Bot.Trials.Residue;

/// <summary>Plants patterns in a stream that is otherwise empty, and sees whether the search finds them.</summary>
internal static class SearchTrial
{
    private const int Distance = 509;

    /// <summary>What was not found as often as it was planted: each pattern once, and the longest one at every place
    /// across the edge of a window.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(NeedleSearch search, CancellationToken token)
    {
        var found = await PlantAsync(search, search.Needles.Select(static needle => (Distance, needle)), token);
        var lost = search.Needles.Where(needle => found.GetValueOrDefault(needle) == 0).Select(static needle => needle.Kind);
        var longest = search.Needles.MaxBy(static needle => needle.Bytes.Length)!;
        var edges = new List<string>();
        for (var before = 0; before <= longest.Bytes.Length; before++)
        {
            var atEdge = await PlantAsync(search, [(NeedleSearch.Window - before, longest)], token);
            if (atEdge.GetValueOrDefault(longest) != 1)
            {
                edges.Add($"{atEdge.GetValueOrDefault(longest)} found of one that begins {before} bytes before an edge");
            }
        }

        return [.. lost, .. edges];
    }

    // How often each pattern was found in a stream that holds each behind so many empty bytes.
    private static async Task<Dictionary<Needle, int>> PlantAsync(
        NeedleSearch search, IEnumerable<(int Empty, Needle Needle)> plants, CancellationToken token)
    {
        using var stream = new MemoryStream();
        foreach (var (empty, needle) in plants)
        {
            stream.Write(new byte[empty]);
            stream.Write(needle.Bytes);
        }

        stream.Write(new byte[Distance]);
        stream.Position = 0;
        return (await search.FindAsync(stream, "planted", token)).CountBy(static sighting => sighting.Needle).ToDictionary();
    }
}
