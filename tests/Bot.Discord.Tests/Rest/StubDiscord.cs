using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Discord.Tests.Rest;

/// <summary>As much of Discord on loopback as the REST side needs: it takes each callback once, keeps what it was sent, and
/// does wrong what it is told to.</summary>
internal sealed class StubDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Step> _steps = new();
    private readonly ConcurrentDictionary<string, int> _taken = new();
    private readonly ConcurrentDictionary<string, int> _underWay = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private StubDiscord(WebApplication app) => _app = app;

    /// <summary>Does something with a request; returns true where it is to be handled as usual afterwards.</summary>
    public delegate Task<bool> Step(HttpContext context, StubDiscord stub);

    /// <summary>All requests in their order.</summary>
    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    /// <summary>How often a callback was taken, over all interactions.</summary>
    public int Taken => _taken.Values.Sum();

    /// <summary>True where two attempts at one interaction were under way together.</summary>
    public bool HasOverlap { get; private set; }

    /// <summary>Where it listens, with the version.</summary>
    public Uri ApiBase => new(
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/api/v10");

    public static async Task<StubDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var stub = new StubDiscord(app);
        app.Run(stub.HandleAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>Says what happens to the next request, and the one after it.</summary>
    public StubDiscord Then(params Step[] steps)
    {
        foreach (var step in steps)
        {
            _steps.Enqueue(step);
        }

        return this;
    }

    /// <summary>Returns when another request has come.</summary>
    public Task ArrivalAsync(CancellationToken cancellationToken) => _arrived.WaitAsync(cancellationToken);

    /// <summary>Takes a callback.</summary>
    /// <returns>False where it was taken before.</returns>
    public bool Take(PathString path) => _taken.TryAdd(path, 1);

    /// <summary>Ends the attempt for the count of overlaps; to be called before anything that the client can see.</summary>
    public void Leave(PathString path) => _underWay.AddOrUpdate(path, 0, static (_, count) => count - 1);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path;
        HasOverlap |= IsCallback(path) && _underWay.AddOrUpdate(path, 1, static (_, count) => count + 1) > 1;
        Requests.Enqueue(await SeenRequest.ReadAsync(context.Request));
        _arrived.Release();
        if (_steps.TryDequeue(out var step) && !await step(context, this))
        {
            return;
        }

        await (IsCallback(path) ? TakeAsync(context) : Fault.Json(200, "{}")(context, this));
    }

    private Task<bool> TakeAsync(HttpContext context)
    {
        var isFirst = Take(context.Request.Path);
        return (isFirst ? Fault.Json(204, "") : Fault.Code(400, 40060))(context, this);
    }

    private static bool IsCallback(PathString path) => path.StartsWithSegments("/api/v10/interactions");
}
