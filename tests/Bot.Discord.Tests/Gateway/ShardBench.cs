using System.Text;
using System.Threading.Channels;
using Bot.Discord.Gateway;
using Bot.Discord.Testing;
using Bot.Discord.Tests.Fake;
using Bot.Discord.Tests.Rest;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Gateway;

/// <summary>A shard before a fake Discord, with all that it hands on. The pauses between sessions take no time.</summary>
internal sealed class ShardBench : IAsyncDisposable
{
    private readonly Channel<GatewayEvent> _events = Channel.CreateUnbounded<GatewayEvent>();
    private readonly CancellationTokenSource _stop = new();
    private readonly IdentifyGate _gate;
    private readonly LogLines<GatewayShard> _lines = new();

    public ShardBench(FakeDiscord discord, GatewayTimeouts? timeouts = null, Func<CancellationToken, Task<Uri>>? where = null)
    {
        Discord = discord;
        where ??= _ => Task.FromResult(discord.GatewayUrl);
        _gate = new IdentifyGate(
            async cancellationToken =>
                new SessionStarts.Known(await where(cancellationToken), 1, 1000, TimeSpan.Zero, 1),
            new ManualTime { Short = TimeSpan.FromMinutes(1) },
            static () => 0,
            static (_, _) => { });
        var payloads = new PayloadWriter(discord.Options.Token, (0, 1));
        Shard = new GatewayShard(
            0, payloads, _gate, taken => _events.Writer.TryWrite(taken), TimeProvider.System, _lines)
        {
            Timeouts = timeouts ?? new GatewayTimeouts(),
        };
        Running = Task.Run(() => Shard.RunAsync(_stop.Token));
    }

    public FakeDiscord Discord { get; }

    public GatewayShard Shard { get; }

    /// <summary>Ends when the shard does.</summary>
    public Task Running { get; }

    public GatewayState State => Shard.State;

    /// <summary>What was logged.</summary>
    public IEnumerable<string> Log => _lines.Entries;

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    /// <summary>A shard that is ready.</summary>
    public static async Task<ShardBench> ReadyAsync(FakeDiscordOptions? options = null)
    {
        var bench = new ShardBench(await Fakes.StartAsync(options));
        await bench.UntilAsync("READY");
        return bench;
    }

    /// <summary>The names of the events up to that one, which are not taken yet.</summary>
    public async Task<List<string>> UntilAsync(string name)
    {
        var names = new List<string>();
        while (names.LastOrDefault() != name)
        {
            names.Add((await NextAsync()).Name);
        }

        return names;
    }

    /// <summary>The next event.</summary>
    public async Task<GatewayEvent> NextAsync() => await _events.Reader.ReadAsync(Patience);

    /// <summary>The data of the next event of that name.</summary>
    public async Task<string> DataOfAsync(string name)
    {
        while (true)
        {
            var taken = await NextAsync();
            if (taken.Name == name)
            {
                return Encoding.UTF8.GetString(taken.Data.Span);
            }
        }
    }

    /// <summary>How many messages of a kind the fake received.</summary>
    public int Count(Opcode op) => Discord.Log.Of<LogEntry.Payload>().Count(payload => payload.Op == (int)op);

    /// <summary>The connections that the fake took.</summary>
    public IEnumerable<string> Paths => Discord.Log.Of<LogEntry.Connected>().Select(static connected => connected.Path);

    /// <summary>Ends the shard, and waits for it.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Assert.DoesNotContain(Log, line => line.Contains(Discord.Options.Token, StringComparison.Ordinal));
        await Discord.DisposeAsync();
        Shard.Dispose();
        _gate.Dispose();
        _stop.Dispose();
    }
}
