using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Discord.Endpoint;

/// <summary>Where Discord posts interactions to an application that has no gateway connection.</summary>
/// <remarks>Answers 401 to every fault of the signature and to what came already, 400 to what is signed but
/// no interaction that we offer, and to bodies that are too long or too slow as <see cref="SignedBody"/> says. Discord sends bad
/// signatures on purpose and takes the address out when they are not refused.</remarks>
internal sealed class InteractionsEndpoint
{
    /// <summary>Its address below the site.</summary>
    public const string Path = "/discord/interactions";

    private const int Ping = 1;

    private static readonly ReadOnlyMemory<byte> _pong = """{"type":1}"""u8.ToArray();

    private readonly EndpointSetup _setup;
    private readonly SeenIds _seen;
    private readonly SeenIds _marks = new(capacity: 4096);
    private readonly Func<ReadOnlyMemory<byte>, CancellationToken, Task<EndpointAnswer?>> _handler;

    private InteractionsEndpoint(
        EndpointSetup setup, SeenIds seen, Func<ReadOnlyMemory<byte>, CancellationToken, Task<EndpointAnswer?>> handler) =>
        (_setup, _seen, _handler) = (setup, seen, handler);

    /// <summary>Maps the address.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="setup">The key and the clock.</param>
    /// <param name="seen">The interactions that came already, however they came.</param>
    /// <param name="handler">Gets each verified interaction once, PING left out, and returns its answer, or null for what is not
    /// offered. The body is cleared when the answer is given.</param>
    /// <returns>The route, for conventions such as leaving out a limit of requests: Discord calls from few addresses.
    /// </returns>
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder routes,
        EndpointSetup setup,
        SeenIds seen,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<EndpointAnswer?>> handler) =>
        routes.MapPost(Path, new InteractionsEndpoint(setup, seen, handler).AnswerAsync);

    private Task AnswerAsync(HttpContext context) =>
        SignedBody.TakeAsync(context, _setup, request => AnswerAsync(context, request));

    private async Task AnswerAsync(HttpContext context, SignedRequest request)
    {
        switch (PayloadHead.Read(request.Body.Span))
        {
            case var head when !IsNew(head, request):
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                break;
            case { Type: Ping }:
                await WriteAsync(context, _pong);
                break;
            case { Id: not null }:
                await GiveAsync(context, await _handler(request.Body, context.RequestAborted));
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }
    }

    private static Task GiveAsync(HttpContext context, EndpointAnswer? answer)
    {
        if (answer is EndpointAnswer.Inline inline)
        {
            return WriteAsync(context, inline.Json);
        }

        context.Response.StatusCode = answer is null ? StatusCodes.Status400BadRequest : StatusCodes.Status202Accepted;
        return Task.CompletedTask;
    }

    // An interaction comes once, by whatever way and however signed; anything else may come again when it is signed anew.
    private bool IsNew(PayloadHead? head, SignedRequest request) => head is { Type: not Ping, Id: { } id }
        ? _seen.TryAdd(id, _setup.Clock.GetUtcNow())
        : _marks.TryAdd(request.Mark, _setup.Clock.GetUtcNow());

    private static Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json, context.RequestAborted).AsTask();
    }
}
