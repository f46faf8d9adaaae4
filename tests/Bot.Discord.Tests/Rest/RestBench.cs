using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Discord.Rest;
using Bot.Testing;

namespace Bot.Discord.Tests.Rest;

/// <summary>The REST side before a stub of Discord, with a clock to move, and all that it counts and logs.</summary>
internal sealed class RestBench : IAsyncDisposable
{
    public const string BotToken = "bot-token-secret";
    public const string InteractionToken = "interaction-token-secret";
    public const ulong Interaction = 1234567890123456789;
    public const ulong Application = 987654321098765432;

    private readonly LogLines<DiscordRest> _log = new();
    private readonly Meter _meter = new("test");
    private readonly Socket? _closedPort;
    private readonly MeterListener _listener = new();

    private RestBench(StubDiscord stub, Uri apiBase, Socket? closedPort = null)
    {
        _closedPort = closedPort;
        Stub = stub;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == _meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measure(instrument, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measure(instrument, tags));
        _listener.Start();
        var settings = new RestSettings
        {
            ApiBase = apiBase, Token = BotToken, About = new Uri("https://calf.example/"), Version = "1.2.3",
        };
        Rest = new DiscordRest(settings, new RestMetrics(_meter), Time, _log);
    }

    public static ReadOnlyMemory<byte> Body { get; } = Encoding.UTF8.GetBytes("""{"type": 4, "data": {"content": "body-secret"}}""");

    public StubDiscord Stub { get; }

    public ManualTime Time { get; } = new();

    public DiscordRest Rest { get; }

    /// <summary>One line for each measurement: instrument and tags.</summary>
    public ConcurrentQueue<string> Measurements { get; } = new();

    /// <summary>One line for each entry.</summary>
    public IReadOnlyCollection<string> Log => _log.Entries;

    public static async Task<RestBench> StartAsync()
    {
        var stub = await StubDiscord.StartAsync();
        return new RestBench(stub, stub.ApiBase);
    }

    /// <summary>With nothing listening where Discord should be.</summary>
    public static async Task<RestBench> StartAloneAsync()
    {
        // Bound and not listening: nobody else gets the port meanwhile.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var apiBase = new Uri($"http://{socket.LocalEndPoint}/api/v10");
        return new RestBench(await StubDiscord.StartAsync(), apiBase, socket);
    }

    /// <summary>Answers an interaction that was received now.</summary>
    public Task<RestOutcome> CallbackAsync(ulong interaction = Interaction, CancellationToken cancellationToken = default) =>
        Rest.CallbackAsync(
            interaction, InteractionToken, Body, Deadline.ForCallback(Time, Time.GetTimestamp()), cancellationToken);

    public IEnumerable<string> MeasurementsOf(string instrument) =>
        Measurements.Where(line => line.StartsWith(instrument + ' ', StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Rest.Dispose();
        _listener.Dispose();
        _meter.Dispose();
        _closedPort?.Dispose();
        await Stub.DisposeAsync();
    }

    private void Measure(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Measurements.Enqueue(
        $"{instrument.Name} {string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))}");
}
