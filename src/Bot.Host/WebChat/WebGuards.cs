using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.WebChat;

/// <summary>What stands between a request and the chat: limits, headers, and an answer to everything.</summary>
internal static class WebGuards
{
    /// <summary>Sets the limits of the server.</summary>
    public static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = PlatformLimits.FormBytes;
        options.Limits.MaxRequestHeadersTotalSize = PlatformLimits.HeaderBytes;
        options.Limits.MaxRequestHeaderCount = PlatformLimits.Headers;
        options.Limits.MaxRequestLineSize = PlatformLimits.RequestLineBytes;
    }

    /// <summary>Limits the requests of one address; addresses are held in memory until their bucket is full again.
    /// </summary>
    public static void AddRequestLimit(this IServiceCollection services) => services.AddRateLimiter(static options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(static context =>
            RateLimitPartition.GetTokenBucketLimiter(Network(context.Connection.RemoteIpAddress), static _ => new()
            {
                TokenLimit = PlatformLimits.Burst,
                TokensPerPeriod = PlatformLimits.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
        options.OnRejected = static async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
            await rejected.HttpContext.RequestServices.GetRequiredService<WebChat>().TooManyAsync(rejected.HttpContext, wait);
        };
    });

    /// <summary>Puts the guards in their order: headers on everything, then an answer to every fault, then the limit.
    /// </summary>
    public static void UseGuards(this IApplicationBuilder app, WebChat chat, ILogger logger)
    {
        app.Use((context, next) =>
        {
            AddHeaders(context.Response.Headers);
            return AnswerFaultsAsync(context, next, chat, logger);
        });
        app.UseStatusCodePages(pages => pages.HttpContext.Response.StatusCode == StatusCodes.Status404NotFound
            ? chat.NotFoundAsync(pages.HttpContext)
            : chat.RefuseAsync(pages.HttpContext, pages.HttpContext.Response.StatusCode));
        app.UseRouting();
        app.UseRateLimiter();
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static async Task AnswerFaultsAsync(HttpContext context, RequestDelegate next, WebChat chat, ILogger logger)
    {
        try
        {
            await next(context);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await chat.RefuseAsync(context, exception.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            Log.RequestFailed(logger, reference, exception.GetType().Name, exception.TargetSite?.Name);
            await chat.FailAsync(context, reference);
        }
    }

    // One subscriber has a whole /64 of IPv6 addresses.
    private static string Network(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return address?.MapToIPv4().ToString() ?? "";
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes).ToString();
    }
}
