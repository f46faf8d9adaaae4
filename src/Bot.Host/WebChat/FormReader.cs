using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.WebChat;

/// <summary>Reads a form within the limits, in memory of its own that is cleared afterwards, and never to a file.</summary>
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

        var form = await CopyAsync(request.BodyReader, request.HttpContext.RequestAborted);
        try
        {
            return await ParseAsync(form, request.HttpContext.RequestAborted);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(form);
        }
    }

    // In one piece: a form in several would be put together in arrays that the whole program shares, and stay there. Copied
    // once it is whole, so that there is no copy of one that breaks off. The server limits how long it may be.
    private static async Task<byte[]> CopyAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            if (read.IsCompleted)
            {
                var form = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return form;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static async Task<IReadOnlyDictionary<string, StringValues>?> ParseAsync(
        byte[] form, CancellationToken cancellationToken)
    {
        try
        {
            var reader = new FormPipeReader(PipeReader.Create(new ReadOnlySequence<byte>(form)))
            {
                ValueCountLimit = PlatformLimits.FormFields,
                ValueLengthLimit = PlatformLimits.FormValue,
            };
            return await reader.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
