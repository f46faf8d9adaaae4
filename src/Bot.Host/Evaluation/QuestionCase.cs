using System.Text.Json.Serialization;
using Bot.Core.Triage;

namespace Bot.Host.Evaluation;

/// <summary>A question in people's own words and what is right, as a line of a file has it. Further properties are ignored.
/// </summary>
/// <param name="Id">Its name.</param>
/// <param name="Language">The language that it is written in, without script and region.</param>
/// <param name="Text">The question.</param>
/// <param name="Topics">Pages that answer it, best first; <see cref="OffTopic"/> alone for something else.</param>
/// <param name="Urgency">The level of what the text states; "none" where it states nothing.</param>
internal sealed record QuestionCase(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("topics")] IReadOnlyList<string> Topics,
    [property: JsonPropertyName("urgency")] string Urgency)
{
    private const string OffTopic = "none";

    /// <summary>True where the right thing is to say that it is about something else.</summary>
    [JsonIgnore]
    public bool IsOffTopic => Topics is [OffTopic];

    /// <summary>True where a warning has to open the reply.</summary>
    [JsonIgnore]
    public bool IsUrgent => UrgencyIds.All.Any(level => level.Id == Urgency && level >= Core.Triage.Urgency.SameDay);

    /// <summary>Reads a file of lines.</summary>
    /// <exception cref="FormatException">A line is no question; the message names it.</exception>
    public static IReadOnlyList<QuestionCase> Read(string path) => JsonLines.Read<QuestionCase>(
        path,
        static row => row is { Id.Length: > 0, Language.Length: > 0, Text.Length: > 0, Topics.Count: > 0 }
            && (row.Urgency == OffTopic || UrgencyIds.All.Any(level => level.Id == row.Urgency)),
        "not a question: a JSON object with id, lang, text, topics and a level or \"none\" as urgency is expected");

    /// <summary>True for a file whose first line is a question.</summary>
    public static bool IsFileOf(string path) =>
        File.ReadLines(path).FirstOrDefault(static line => line.Trim().Length > 0) is { } line
        && line.Contains("\"text\"", StringComparison.Ordinal) && line.Contains("\"topics\"", StringComparison.Ordinal);
}
