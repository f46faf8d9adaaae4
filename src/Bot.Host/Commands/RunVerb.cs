using System.Net.Sockets;
using Bot.Host.Discord;
using Bot.Host.Health;
using Bot.Host.Settings;
using Bot.Host.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary>No verb: runs the worker with everything that is configured; the web chat always is.</summary>
internal static class RunVerb
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken token)
    {
        var builder = CommandContext.ReadSettings(() => WebApplication.CreateSlimBuilder(context.Settings));
        CommandContext.Configure(builder);
        context.AddConversation(builder);
        builder.WebHost.UseSockets(WebGuards.Limit).ConfigureKestrel(WebGuards.Limit);

        // A start that fails is reported by its key, without the trace that the host would log first.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // Whoever asks whether it is ready is told; the log has the cause.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.Services.AddSingleton<WebChat.WebChat>().AddClearedMemory().AddRequestLimit();
        builder.Services.AddHealthChecks().AddCheck<TextsCheck>("texts");
        builder.AddDiscord();

        await using var app = builder.Build();
        CommandContext.Start(app.Services);
        var address = app.Services.GetRequiredService<IOptions<WebOptions>>().Value.Url.TrimEnd('/');
        Compose(app);
        app.Urls.Add(address);
        await StartAsync(app, address, token);
        await context.Streams.Out.WriteLineAsync($"CalfBot is at {app.Urls.First()}  (Ctrl+C ends)");
        await ((IHost)app).WaitForShutdownAsync(token);
        return ExitCodes.Success;
    }

    private static void Compose(WebApplication app)
    {
        var chat = app.Services.GetRequiredService<WebChat.WebChat>();

        // A proxy on this machine may say for whom it asks; anybody else may not.
        app.UseForwardedHeaders(new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        });
        app.UseGuards(chat, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CalfBot.Web"));
        app.MapHealth();
        app.MapWebChat(chat);
        app.MapDiscord();
    }

    private static async Task StartAsync(WebApplication app, string address, CancellationToken token)
    {
        try
        {
            await app.StartAsync(token);
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
        {
            throw new StartException($"Web:Url: cannot listen at {address}: {exception.Message}", []);
        }
    }
}
