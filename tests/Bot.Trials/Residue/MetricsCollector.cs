using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Trials.Residue;

/// <summary>A collector on loopback that keeps every byte that it is sent: paths, headers and bodies.</summary>
internal sealed class MetricsCollector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly MemoryStream _received = new();

    private MetricsCollector(WebApplication app) => _app = app;

    /// <summary>The standard variables that have the counters sent here, twice a second.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Urls.First(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
    };

    /// <summary>Starts it on a free port.</summary>
    public static async Task<MetricsCollector> StartAsync(CancellationToken token)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var collector = new MetricsCollector(app);
        app.MapPost("/{**path}", collector.KeepAsync);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(token);
        return collector;
    }

    /// <summary>All that came.</summary>
    public byte[] Received()
    {
        lock (_received)
        {
            return _received.ToArray();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var head = $"{context.Request.Path}{context.Request.QueryString}\n{string.Join('\n', context.Request.Headers)}\n";
        lock (_received)
        {
            _received.Write(Encoding.UTF8.GetBytes(head));
            body.WriteTo(_received);
        }
    }
}
