using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Discord.Endpoint;

/// <summary>Reads the body of a request as it came, and takes it only where Discord signed it.</summary>
internal static class SignedBody
{
    /// <summary>The longest body in bytes; interactions have a few thousand.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Reads and checks a body.</summary>
    /// <returns>The body; null where the answer is written already: 401 for every fault of the signature, 413 for too long
    /// a body, 400 for one that breaks off.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContext context, EndpointSetup setup)
    {
        // The faces of the web chat are not for machines.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        var (body, status) = await ReadAsync(context);
        if (body is not null && Request(context, body).Check(setup.Key, setup.Clock.GetUtcNow()) is not SignatureCheck.Valid)
        {
            (body, status) = (null, StatusCodes.Status401Unauthorized);
        }

        context.Response.StatusCode = status;
        return body;
    }

    private static SignedRequest Request(HttpContext context, byte[] body) => new(
        context.Request.Headers[SignedRequest.TimestampHeader].ToString(),
        context.Request.Headers[SignedRequest.SignatureHeader].ToString(),
        body);

    private static async Task<(byte[]? Body, int Status)> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        try
        {
            var body = await CopyAsync(context.Request.BodyReader, context.RequestAborted);
            return (body, body is null ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode);
        }
    }

    // In one piece of its own, so that nothing of it stays in arrays that the whole program shares.
    private static async Task<byte[]?> CopyAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
