using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Discord.Endpoint;

/// <summary>Where Discord posts events that are no interactions, signed in the same way.</summary>
/// <remarks>Answers 204 to PING and every event, 401 to every fault of the signature, 400 to what is signed but no event.
/// What is not answered with 204 within 3 seconds comes again for 10 minutes, so the delegate has to bear repetition.
/// </remarks>
internal static class WebhookEventsEndpoint
{
    /// <summary>Its address below the site.</summary>
    public const string Path = "/discord/events";

    /// <summary>Maps the address.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="setup">The key and the clock.</param>
    /// <param name="deauthorized">Gets the snowflake of a user who took the application away; an exception makes Discord
    /// try again.</param>
    /// <returns>The route, for conventions such as leaving out a limit of requests: Discord calls from few addresses.
    /// </returns>
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder routes, EndpointSetup setup, Func<ulong, CancellationToken, Task> deauthorized) =>
        routes.MapPost(Path, context => SignedBody.TakeAsync(
            context, setup, request => AnswerAsync(context, WebhookEvent.Read(request.Body), deauthorized)));

    private static async Task AnswerAsync(
        HttpContext context, WebhookEvent? received, Func<ulong, CancellationToken, Task> deauthorized)
    {
        if (received is WebhookEvent.Deauthorized { User: var user })
        {
            await deauthorized(user, context.RequestAborted);
        }

        // Discord asks for a content type even where there is no content.
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.StatusCode = received is null ? StatusCodes.Status400BadRequest : StatusCodes.Status204NoContent;
    }
}
