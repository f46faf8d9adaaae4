using System.Net;
using System.Text;

namespace Bot.Trials.Residue;

/// <summary>Texts in requests that the site refuses or that break off.</summary>
/// <param name="text">Makes the text of a number in at least so many characters.</param>
internal sealed class MalformedRequests(Func<int, int, string> text)
{
    private const int BodyLimit = 32 * 1024;
    private const int ValueLimit = 20 * 1024;
    private const int FieldLimit = 32;

    private delegate Task<HttpStatusCode?> Sending(
        Func<int, int, string> text, WebDialogue dialogue, int number, CancellationToken token);

    private static readonly (string Name, HttpStatusCode? Wanted, Sending Send)[] _kinds =
    [
        ("announced too long", HttpStatusCode.RequestEntityTooLarge, (text, dialogue, number, token) =>
            HoldAsync(dialogue.Address, $"Content-Length: {BodyLimit + 1}", $"say={text(3 * number, 1900)}", true, token)),
        ("in fact too long", HttpStatusCode.RequestEntityTooLarge, (text, dialogue, number, token) =>
            HoldAsync(dialogue.Address, "Transfer-Encoding: chunked", Chunk($"say={text(3 * number, BodyLimit)}"), true, token)),
        ("broken off", null, (text, dialogue, number, token) =>
            HoldAsync(dialogue.Address, "Content-Length: 20000", $"say={text(3 * number, 3000)}", false, token)),
        ("plain text", HttpStatusCode.BadRequest, (text, dialogue, number, token) =>
            PostAsync(dialogue, new StringContent($"say={text(number, 300)}", Encoding.UTF8, "text/plain"), token)),
        ("JSON", HttpStatusCode.BadRequest, (text, dialogue, number, token) =>
            PostAsync(
                dialogue, new StringContent($"{{\"say\":\"{text(number, 300)}\"}}", Encoding.UTF8, "application/json"), token)),
        ("multipart", HttpStatusCode.BadRequest, (text, dialogue, number, token) =>
            PostAsync(dialogue, new MultipartFormDataContent { { new StringContent(text(number, 300)), "say" } }, token)),
        ("too many fields", HttpStatusCode.BadRequest, (text, dialogue, number, token) =>
            PostAsync(dialogue, Form(Enumerable.Repeat(("say", text(number, 100)), FieldLimit + 1)), token)),
        ("a value too long", HttpStatusCode.BadRequest, (text, dialogue, number, token) =>
            PostAsync(dialogue, Form([("say", text(3 * number, ValueLimit + 100))]), token)),
        ("in the wrong fields", HttpStatusCode.OK, (text, dialogue, number, token) =>
            PostAsync(
                dialogue, Form([("pick", text(number, 1)), ("token", text(number, 79)), ("country", text(number, 9))]), token)),
    ];

    /// <summary>The kinds of them, for the report.</summary>
    public static string Names => string.Join(", ", _kinds.Select(static kind => kind.Name));

    /// <summary>Sends the one that is a number's turn.</summary>
    /// <returns>What was answered instead of what ought to be; null when that was answered.</returns>
    public async Task<string?> SendAsync(WebDialogue dialogue, int number, CancellationToken token)
    {
        var (name, wanted, send) = _kinds[number % _kinds.Length];
        var status = await send(text, dialogue, number, token);
        return status == wanted ? null : $"{name}: {status}";
    }

    private static async Task<HttpStatusCode?> HoldAsync(
        Uri chat, string length, string body, bool isAnswered, CancellationToken token)
    {
        using var request = await HeldRequest.SendAsync(chat, length, body, token);
        return isAnswered ? await request.ReadStatusAsync(token) : null;
    }

    private static async Task<HttpStatusCode?> PostAsync(WebDialogue dialogue, HttpContent content, CancellationToken token)
    {
        using (content)
        {
            return await dialogue.PostAsync(content, token);
        }
    }

    private static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(static pair => KeyValuePair.Create(pair.Name, pair.Value)));

    private static string Chunk(string body) => $"{body.Length:x}\r\n{body}";
}
