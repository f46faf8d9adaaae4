using System.Net;
using Bot.Discord.Testing.Gateway;
using Bot.Discord.Testing.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Discord.Testing;

/// <summary>A Discord of its own on a free port of this machine: gateway, REST API, and what goes wrong with both. It
/// checks what clients do as strictly as the documentation reads, and tells of each <see cref="Violation"/>.</summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private const string ApiPath = "/api/v10";
    private readonly Ledger _ledger = new();
    private WebApplication? _site;

    /// <summary>Makes it; it listens after <see cref="StartAsync"/>.</summary>
    public FakeDiscord(FakeDiscordOptions? options = null)
    {
        Options = options ?? new FakeDiscordOptions();
        Log = new TrafficLog(Options.Time);
        Interactions = new InteractionBook(Log);
        var sessions = new SessionRegistry(Options, Log, _ledger);
        var shared = new GatewayShared(
            Options, Log, _ledger, sessions, id => new Uri($"ws://127.0.0.1:{Port}/resume/{id}"));
        Gateway = new FakeGateway(shared, Interactions);
        Rest = new FakeRest(
            Options,
            Log,
            _ledger,
            new BotRoutes(Options, _ledger, sessions, () => GatewayUrl),
            new InteractionRoutes(Options, Log, _ledger, Interactions));
    }

    /// <summary>How it behaves when nothing goes wrong.</summary>
    public FakeDiscordOptions Options { get; }

    /// <summary>What clients did.</summary>
    public TrafficLog Log { get; }

    /// <summary>The gateway.</summary>
    public FakeGateway Gateway { get; }

    /// <summary>The REST API.</summary>
    public FakeRest Rest { get; }

    /// <summary>The interactions that were sent.</summary>
    public InteractionBook Interactions { get; }

    /// <summary>The rules that clients broke, in order.</summary>
    public IReadOnlyList<Violation> Violations => _ledger.Violations;

    /// <summary>The port on 127.0.0.1; 0 before the start.</summary>
    public int Port { get; private set; }

    /// <summary>Where the REST API is, without a slash at the end.</summary>
    public Uri ApiBase => new($"http://127.0.0.1:{Port}{ApiPath}");

    /// <summary>What /gateway/bot gives as url.</summary>
    public Uri GatewayUrl => new($"ws://127.0.0.1:{Port}/gateway");

    /// <summary>Begins to listen.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(
            kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(Gateway.Guard)));
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _site = builder.Build();
        _site.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        _site.Run(HandleAsync);
        await _site.StartAsync(cancellationToken);
        Port = new Uri(_site.Urls.First()).Port;
    }

    /// <summary>Ends all connections, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            Gateway.ResetAll();
            await _site.StopAsync();
            await _site.DisposeAsync();
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(ApiPath, StringComparison.Ordinal, out var rest))
        {
            await Rest.HandleAsync(context, rest);
        }
        else if (path.StartsWithSegments("/gateway") || path.StartsWithSegments("/resume"))
        {
            await Gateway.AcceptAsync(context);
        }
        else
        {
            _ledger.Add(Rule.Path, context.Request.Method);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
