using System.Net;

namespace Bot.Discord.Rest;

/// <summary>Sends a request once and reads what comes back. Connections are kept and shared.</summary>
internal sealed class RestConnection : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(NewHandler());
    private readonly string _apiBase;
    private readonly string _authorization;
    private readonly string _userAgent;

    public RestConnection(RestSettings settings)
    {
        _apiBase = settings.ApiBase.AbsoluteUri.TrimEnd('/');
        _authorization = $"Bot {settings.Token}";
        _userAgent = settings.UserAgent;
    }

    /// <summary>Sends a request once; faults of the connection are values.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="route">Where it goes.</param>
    /// <param name="body">JSON; empty for none.</param>
    /// <param name="limit">Ends it with <see cref="Attempt.OutOfTime"/>.</param>
    public async Task<Attempt> SendAsync(
        HttpMethod method, Route route, RequestBody body, CancellationToken limit)
    {
        try
        {
            using var request = Request(method, route, body);
            using var response = await _invoker.SendAsync(request, limit);
            return await ReadAsync(response, route, limit);
        }
        catch (OperationCanceledException)
        {
            // Where it is not ours, it is that of the time to connect: nothing was sent.
            return limit.IsCancellationRequested ? new Attempt.OutOfTime() : new Attempt.Lost(MayHaveArrived: false);
        }
        catch (HttpRequestException exception)
        {
            return new Attempt.Lost(MayHaveArrived: !IsBeforeSending(exception.HttpRequestError));
        }
        catch (IOException)
        {
            return new Attempt.Lost(MayHaveArrived: true);
        }
    }

    public void Dispose() => _invoker.Dispose();

    private static SocketsHttpHandler NewHandler() => new()
    {
        // Long enough to spare handshakes, short enough to follow a change of addresses.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10),
        // Two of them fit into the time for a callback.
        ConnectTimeout = TimeSpan.FromSeconds(1.2),
        EnableMultipleHttp2Connections = true,
        // Finds dead connections before a callback does.
        KeepAlivePingDelay = TimeSpan.FromSeconds(15),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.Always,
        // A redirect would carry the token somewhere else.
        AllowAutoRedirect = false,
        UseCookies = false,
        // Without it no trace is made either, and a trace would hold the path with an interaction's token.
        ActivityHeadersPropagator = null,
    };

    private static bool IsBeforeSending(HttpRequestError error) => error
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    // Of a callback that is taken nothing more is needed; of one that is not, the code is.
    private static async Task<Attempt> ReadAsync(HttpResponseMessage response, Route route, CancellationToken limit)
    {
        var (status, limits) = ((int)response.StatusCode, RateLimitHeaders.Read(response.Headers));
        if (status < 300)
        {
            var isRead = route.Kind != RouteKind.Callback;
            return new Attempt.Answered(status, limits, null, isRead ? await BodyReader.ReadAsync(response, limit) : default);
        }

        try
        {
            var body = await BodyReader.ReadAsync(response, limit);
            return new Attempt.Answered(status, limits, ErrorBody.Read(body), default);
        }
        catch (IOException) when (status is 429 or >= 500)
        {
            // The status says enough.
            return new Attempt.Answered(status, limits, null, default);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, Route route, RequestBody body)
    {
        var request = new HttpRequestMessage(method, new Uri(_apiBase + route.Path))
        {
            // Over http, and where the other side knows no better, that is 1.1.
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (route.Kind == RouteKind.Bot)
        {
            request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        }

        if (!body.Bytes.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(body.Bytes) { Headers = { ContentType = body.ContentType } };
        }

        return request;
    }
}
