using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.WebChat;

/// <summary>Reads a form within the limits, in memory and never to a file.</summary>
internal static class FormReader
{
    private const string ContentType = "application/x-www-form-urlencoded";

    /// <summary>The values of each field; null for another content type, a malformed form or one beyond the
    /// limits.</summary>
    public static async Task<IReadOnlyDictionary<string, StringValues>?> ReadAsync(HttpRequest request)
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
            return await reader.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
