using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Bot.Host.WebChat;

/// <summary>Reads a form within the limits, in memory and never to a file.</summary>
internal static class FormReader
{
    private const string ContentType = "application/x-www-form-urlencoded";

    /// <summary>The first value of each field; null for another content type, a malformed form or one beyond the
    /// limits.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> ReadAsync(HttpRequest request)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            var reader = new FormPipeReader(request.BodyReader)
            {
                ValueCountLimit = PlatformLimits.FormFields,
                ValueLengthLimit = PlatformLimits.FormValue,
            };
            var form = await reader.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.ToDictionary(static field => field.Key, static field => field.Value[0] ?? "", StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
