using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Tests.Rest;

/// <summary>What the stub was sent.</summary>
internal sealed record SeenRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static async Task<SeenRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        var headers = request.Headers.ToDictionary(
            static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new(request.Method, $"{request.Path}{request.QueryString}", headers, body);
    }
}
