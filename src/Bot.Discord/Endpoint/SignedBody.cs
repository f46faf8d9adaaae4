using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Endpoint;

/// <summary>Takes the body of a request only where Discord signed it.</summary>
internal static class SignedBody
{
    /// <summary>The longest body in bytes; interactions have a few thousand.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Reads and checks a body, and hands it on. Answers 401 to every fault of the signature, and where the headers
    /// show it already before anything of the body is read; 413 to too long a body, 400 to one that breaks off, 408 to one that
    /// takes longer than Discord waits, 503 where too many long ones are held.</summary>
    /// <param name="context">The request.</param>
    /// <param name="setup">The key, the clock and the places.</param>
    /// <param name="take">Gets what Discord signed, and answers. The body is cleared when its task ends.</param>
    public static async Task TakeAsync(HttpContext context, EndpointSetup setup, Func<SignedRequest, Task> take)
    {
        // The faces of the web chat are not for machines.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        var request = new SignedRequest(
            context.Request.Headers[SignedRequest.TimestampHeader].ToString(),
            context.Request.Headers[SignedRequest.SignatureHeader].ToString(),
            default);
        if (request.CheckHead(setup.Clock.GetUtcNow()) is not SignatureCheck.Valid)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var reading = new BodyReading(context, setup.LongBodies);
        var (body, status) = await reading.ReadAsync();
        context.Response.StatusCode = status;
        try
        {
            await (body is null ? Task.CompletedTask : TakeAsync(context, setup, request with { Body = body }, take));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(body);
        }
    }

    private static Task TakeAsync(
        HttpContext context, EndpointSetup setup, SignedRequest request, Func<SignedRequest, Task> take)
    {
        if (request.Check(setup.Key, setup.Clock.GetUtcNow()) is SignatureCheck.Valid)
        {
            return take(request);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
