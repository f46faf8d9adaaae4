using System.Text.Json;

namespace Bot.Discord.Testing.Rest;

/// <summary>What a REST call gets.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">Null for none.</param>
internal sealed record RestAnswer(int Status, string? Body = null)
{
    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static RestAnswer NoContent { get; } = new(204);

    public static RestAnswer UnknownInteraction { get; } = Error(404, 10062, "Unknown interaction");

    public static RestAnswer UnknownWebhook { get; } = Error(404, 10015, "Unknown Webhook");

    public static RestAnswer UnknownMessage { get; } = Error(404, 10008, "Unknown Message");

    public static RestAnswer InvalidToken { get; } = Error(401, 50027, "Invalid Webhook Token");

    public static RestAnswer Acknowledged { get; } = Error(400, 40060, "Interaction has already been acknowledged.");

    public static RestAnswer InvalidJson { get; } = Error(400, 50109, "The request body contains invalid JSON.");

    public static RestAnswer Unauthorized { get; } = Error(401, 0, "401: Unauthorized");

    public static RestAnswer NotFound { get; } = Error(404, 0, "404: Not Found");

    public static RestAnswer Of(object value) => new(200, JsonSerializer.Serialize(value));

    public static RestAnswer Error(int status, int code, string message) =>
        new(status, JsonSerializer.Serialize(new { message, code }));

    /// <summary>What a faulty body gets: 500 where only the bytes of texts are too many, which the service does not
    /// expect, else 400.</summary>
    public static RestAnswer Refusal(IReadOnlyList<Violation> faults) =>
        faults.All(static fault => fault.Rule == Rule.TextBytes)
            ? new(500, "<html>Internal Server Error</html>") { ContentType = "text/html" }
            : new(400, JsonSerializer.Serialize(new
            {
                message = "Invalid Form Body",
                code = 50035,
                errors = new
                {
                    _errors = faults.Select(static fault => new { code = $"{fault.Rule}", message = fault.Where }),
                },
            }));
}
