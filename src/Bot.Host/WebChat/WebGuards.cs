using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.WebChat;

/// <summary>What stands between a request and the chat: limits, headers, and an answer to everything.</summary>
internal static class WebGuards
{
    /// <summary>Sets the limits of the server. A connection holds at most one request and what is buffered of it and of its
    /// answer, so that all connections together stay far below the limit of the heap.</summary>
    public static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = PlatformLimits.FormBytes;
        options.Limits.MaxRequestHeadersTotalSize = PlatformLimits.HeaderBytes;
        options.Limits.MaxRequestHeaderCount = PlatformLimits.Headers;
        options.Limits.MaxRequestLineSize = PlatformLimits.RequestLineBytes;
        options.Limits.MaxConcurrentConnections = PlatformLimits.Connections;
        options.Limits.MaxRequestBufferSize = PlatformLimits.RequestBufferBytes;
        options.Limits.MaxResponseBufferSize = PlatformLimits.ResponseBufferBytes;
        var lifetime = options.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
        options.ConfigureEndpointDefaults(endpoint =>
        {
            endpoint.Protocols = HttpProtocols.Http1;
            endpoint.BreakLate(lifetime.ApplicationStopping);
        });
    }

    /// <summary>Sets what the sockets of the server buffer: they do not ask its limits.</summary>
    public static void Limit(SocketTransportOptions options)
    {
        options.MaxReadBufferSize = PlatformLimits.RequestBufferBytes;
        options.MaxWriteBufferSize = PlatformLimits.ResponseBufferBytes;
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
        catch (ConnectionResetException)
        {
            // Nor here, and the server would try to read the rest of a connection that it does not abandon.
            context.Abort();
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
