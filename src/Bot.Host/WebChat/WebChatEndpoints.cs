using Bot.Core.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Host.WebChat;

/// <summary>The addresses of the web chat.</summary>
internal static class WebChatEndpoints
{
    private static readonly string[] _withoutLanguage = [Command.Privacy.Id, WebPath.Terms, Command.About.Id];

    public static void MapWebChat(this IEndpointRouteBuilder routes, WebChat chat)
    {
        foreach (var asset in Assets.All)
        {
            routes.MapGet(asset.Path, context => WriteAsync(context, asset));
        }

        routes.MapGet("/", context => chat.Start(context).ExecuteAsync(context));
        foreach (var place in _withoutLanguage)
        {
            routes.MapGet($"/{place}", context => chat.Start(context, place).ExecuteAsync(context));
        }

        routes.MapGet("/{locale}/{**place}", context => chat.PageAsync(
            context, Value(context, "locale"), Value(context, "place").TrimEnd('/')));
        routes.MapPost($"/{{locale}}/{WebPath.Chat}", context => chat.ChatAsync(context, Value(context, "locale")));
        routes.MapFallback(chat.NotFoundAsync);
    }

    private static string Value(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    private static Task WriteAsync(HttpContext context, Asset asset)
    {
        context.Response.ContentType = asset.ContentType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).AsTask();
    }
}
