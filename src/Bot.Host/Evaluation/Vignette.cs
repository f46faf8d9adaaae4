using System.Text.Json.Serialization;

namespace Bot.Host.Evaluation;

/// <summary>A story for the check, as a line of a file has it. Further properties are ignored.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Responses">Option ids by question id; null where nobody coded the story.</param>
/// <param name="MustInclude">The page that has to be among those shown.</param>
/// <param name="ExpectedCauses">Pages that are right, best first; may be absent.</param>
/// <param name="Urgency">The level's id.</param>
internal sealed record Vignette(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("responses")] Dictionary<string, IReadOnlyList<string>>? Responses,
    [property: JsonPropertyName("must_include_top3")] string? MustInclude,
    [property: JsonPropertyName("expected_causes")] IReadOnlyList<string>? ExpectedCauses,
    [property: JsonPropertyName("urgency")] string? Urgency)
{
    /// <summary>Reads a file of lines.</summary>
    /// <exception cref="FormatException">A line is no JSON object with an id; the message names the line.</exception>
    public static IReadOnlyList<Vignette> Read(string path) => JsonLines.Read<Vignette>(
        path, static row => row.Id is { Length: > 0 }, "not a story: a JSON object with an id is expected");
}
