using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Bot.Discord.Endpoint;
using Bot.Discord.Endpoint.Ed25519;
using Bot.Discord.Tests.Endpoint.Ed25519;
using Bot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Bot.Discord.Tests.Endpoint;

/// <summary>Both signed endpoints on a socket of this machine, and a Discord that signs for them.</summary>
internal sealed class SignedSite : IAsyncDisposable
{
    private static readonly Ed25519Signer _signer = new(seed: 3);
    private static readonly Ed25519PublicKey _key = _signer.Verifier;

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private SignedSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Use(WatchAsync);
        _app.UseStatusCodePages("text/plain", "a page for people");
        var setup = new EndpointSetup(_key, Clock);
        LongBodies = setup.LongBodies;
        InteractionsEndpoint.Map(_app, setup, Seen, HandleAsync);
        WebhookEventsEndpoint.Map(_app, setup, DeauthorizeAsync);
    }

    public ManualClock Clock { get; } = new();

    public SeenIds Seen { get; } = new();

    /// <summary>The places of long bodies.</summary>
    public SemaphoreSlim LongBodies { get; }

    /// <summary>What was thrown and not caught.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>The bodies that reached the handler.</summary>
    public List<string> Handled { get; } = [];

    /// <summary>The body that the handler got, still held when it is done.</summary>
    public ReadOnlyMemory<byte> Held { get; private set; }

    /// <summary>The users who took the application away.</summary>
    public List<ulong> Deauthorized { get; } = [];

    /// <summary>What the handler returns; null for null.</summary>
    public string? Response { get; set; } = """{"type":4,"data":{"content":"ü"}}""";

    /// <summary>True where the handler has answered by a callback.</summary>
    public bool IsApart { get; set; }

    public static async Task<SignedSite> StartAsync()
    {
        var site = new SignedSite();
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        site._client.BaseAddress = new Uri(site._app.Urls.Single());
        return site;
    }

    /// <summary>Posts what Discord signed now, or what is made of it.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string body, Func<SignedRequest, SignedRequest>? alter = null)
    {
        var request = Sign(Encoding.UTF8.GetBytes(body), 0);
        return SendAsync(path, alter is null ? request : alter(request));
    }

    /// <summary>Signs a body some seconds from now.</summary>
    public SignedRequest Sign(byte[] body, int seconds)
    {
        var time = (Clock.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        return new(time, Convert.ToHexStringLower(_signer.Sign([.. Encoding.ASCII.GetBytes(time), .. body])), body);
    }

    public Task<HttpResponseMessage> SendAsync(string path, SignedRequest signed)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new ReadOnlyMemoryContent(signed.Body),
        };
        request.Content.Headers.ContentType = new("application/json");
        AddUnlessNull(request, SignedRequest.SignatureHeader, signed.Signature);
        AddUnlessNull(request, SignedRequest.TimestampHeader, signed.Timestamp);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path) =>
        _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends bytes as they are, and reads the first line of the answer.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(
            _client.BaseAddress!.Host, _client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }

    /// <summary>Sends the head of a request and some of its body, and resets the connection once the body is being read.
    /// </summary>
    public async Task BreakOffAsync(string head, string part)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(_client.BaseAddress!.Host, _client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes($"{head}Expect: 100-continue\r\n\r\n{part}"), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, await socket.ReceiveAsync(new byte[100], TestContext.Current.CancellationToken));
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
    }

    /// <summary>Stops it, and waits until all is handled.</summary>
    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static void AddUnlessNull(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private Task<EndpointAnswer?> HandleAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        Handled.Add(Encoding.UTF8.GetString(body.Span));
        Held = body;
        return Task.FromResult(IsApart ? new EndpointAnswer.Apart()
            : Response is { } text ? new EndpointAnswer.Inline(Encoding.UTF8.GetBytes(text))
            : (EndpointAnswer?)null);
    }

    private Task DeauthorizeAsync(ulong user, CancellationToken cancellationToken)
    {
        Deauthorized.Add(user);
        return Task.CompletedTask;
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception)
        {
            Faults.Enqueue(exception.ToString());
            throw;
        }
    }
}
