using Bot.Core.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Host.WebChat;

/// <summary>The addresses of the web chat.</summary>
internal static class WebChatEndpoints
{
    private static readonly string[] _withoutLanguage = [Command.Privacy.Id, WebPath.Terms, Command.About.Id];

    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapWebChat(this IEndpointRouteBuilder routes, WebChat chat)
    {
        foreach (var asset in Assets.All)
        {
            routes.MapMethods(asset.Path, _reading, context => WriteAsync(context, asset)).DisableRateLimiting();
        }

        routes.MapMethods("/", _reading, context => chat.Start(context).ExecuteAsync(context));
        foreach (var place in _withoutLanguage)
        {
            routes.MapMethods($"/{place}", _reading, context => chat.Start(context, place).ExecuteAsync(context));
        }

        routes.MapMethods("/{locale}/{**place}", _reading, context => chat.PageAsync(
            context, Value(context, "locale"), Value(context, "place").TrimEnd('/')));
        routes.MapPost($"/{{locale}}/{WebPath.Chat}", context => chat.ChatAsync(context, Value(context, "locale")));

        // Where a form leads when its address is opened again: nothing was kept, so to the start.
        routes.MapMethods(
            $"/{{locale}}/{WebPath.Chat}", _reading, context => chat.Start(context).ExecuteAsync(context));
    }

    private static string Value(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    private static Task WriteAsync(HttpContext context, Asset asset)
    {
        context.Response.ContentType = asset.ContentType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentLength = asset.Content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).AsTask();
    }
}
