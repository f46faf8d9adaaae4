using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>One shard: takes what happens on its connection to <see cref="GatewaySession"/>, and does what that wants.
/// </summary>
/// <param name="shard">Its number.</param>
/// <param name="payloads">Writes what it sends.</param>
/// <param name="gate">Gives leave to begin a session.</param>
/// <param name="take">Takes the events, one after the other; has to return at once and may not throw.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Takes what whoever runs the bot may want to know.</param>
internal sealed class GatewayShard(
    int shard,
    PayloadWriter payloads,
    IdentifyGate gate,
    Action<GatewayEvent> take,
    TimeProvider clock,
    ILogger<GatewayShard> logger) : IDisposable
{
    private const int Any = -1;

    private readonly Channel<(int Connection, GatewayInput Input, long At)> _inputs =
        Channel.CreateUnbounded<(int, GatewayInput, long)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly List<Task> _others = [];
    private readonly long _begin = clock.GetTimestamp();
    private volatile GatewayState _state = new();
    private GatewayConnection? _connection;

    // Of a connection that has been given up nothing counts any more.
    private int _number;

    /// <summary>Where the session stands.</summary>
    public GatewayState State => _state;

    /// <summary>The time of <see cref="State"/> now.</summary>
    public TimeSpan Now => clock.GetElapsedTime(_begin);

    /// <summary>How long to wait for what has to come.</summary>
    public GatewayTimeouts Timeouts
    {
        init => _state = _state with { Timeouts = value };
    }

    /// <summary>The session to go on with; null to begin one.</summary>
    public ResumableSession? Session
    {
        init => _state = _state with { Session = value };
    }

    /// <summary>Connects, and stays connected until it is stopped or nothing helps. To be called once.</summary>
    /// <param name="cancellationToken">Ends it, so that the session can be resumed.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Post(Any, new GatewayInput.Start());
        using var stop = cancellationToken.Register(() => Post(Any, new GatewayInput.Stop()));
        var now = TimeSpan.Zero;
        while (_state.Phase is not GatewayPhase.Stopped)
        {
            var (input, at) = await NextAsync();
            var time = TimeOf(at);
            now = time > now ? time : now;
            (_state, var actions) = GatewaySession.Step(_state, input, now, Random.Shared.NextDouble());
            foreach (var action in actions)
            {
                await DoAsync(action, at, cancellationToken);
            }
        }

        await Task.WhenAll(_others);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection?.Dispose();

    // What happened before the session is to be woken comes first, so that an answer in time counts, and no flood of events
    // keeps it from being woken.
    private async Task<(GatewayInput Input, long At)> NextAsync()
    {
        while (true)
        {
            var wake = _state.NextWake;
            if (_inputs.Reader.TryPeek(out var next) && !(wake < TimeOf(next.At)))
            {
                _inputs.Reader.TryRead(out _);
                if (next.Connection == _number || next.Connection == Any)
                {
                    return (next.Input, next.At);
                }
            }
            else if (wake is not { } time)
            {
                await _inputs.Reader.WaitToReadAsync();
            }
            else if (time <= Now || !await HasInputByAsync(time - Now))
            {
                return (new GatewayInput.Elapsed(), clock.GetTimestamp());
            }
        }
    }

    private async Task<bool> HasInputByAsync(TimeSpan wait)
    {
        // A timer cuts off the fraction of a millisecond.
        using var patience = new CancellationTokenSource(
            TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds))), clock);
        try
        {
            return await _inputs.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task DoAsync(GatewayAction action, long at, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case GatewayAction.AskToIdentify:
                Begin(AskAsync(_number, cancellationToken));
                break;
            case GatewayAction.Connect connect:
                _connection = new GatewayConnection();
                Begin(ReadAsync(_connection, ++_number, connect.Url, cancellationToken));
                break;
            case GatewayAction.Send send when _connection is { } connection:
                await connection.SendAsync(payloads.Write(send.Payload));
                break;
            case GatewayAction.Close close when _connection is { } connection:
                (_connection, _number) = (null, _number + 1);
                Begin(connection.AbandonAsync(close.Code));
                break;
            case GatewayAction.Dispatch dispatch:
                take(new GatewayEvent(dispatch.Event, dispatch.Data, at));
                break;
            case GatewayAction.Note note:
                GatewayLog.Write(logger, shard, note);
                break;
            default:
                break;
        }
    }

    // Waited for at the end; each of them ends soon after the connection it is for.
    private void Begin(Task other)
    {
        _others.RemoveAll(static task => task.IsCompletedSuccessfully);
        _others.Add(WatchAsync(other));
    }

    // What waits for another task that failed would wait for ever.
    private async Task WatchAsync(Task other)
    {
        try
        {
            await other;
        }
        catch (Exception exception)
        {
            _inputs.Writer.TryComplete(exception);
            throw;
        }
    }

    private async Task AskAsync(int number, CancellationToken cancellationToken)
    {
        try
        {
            var url = await gate.WaitAsync(shard, cancellationToken);
            Post(number, url is null ? new GatewayInput.TokenRefused() : new GatewayInput.Granted(url));
        }
        catch (OperationCanceledException)
        {
            // The client ends.
        }
    }

    private async Task ReadAsync(GatewayConnection connection, int number, Uri url, CancellationToken cancellationToken)
    {
        using var own = connection;
        if (!await connection.TryConnectAsync(GatewayAddress.Of(url), cancellationToken))
        {
            Post(number, new GatewayInput.ConnectFailed());
            return;
        }

        Post(number, new GatewayInput.Connected());
        while (true)
        {
            var (message, code) = await connection.ReceiveAsync();
            if (message is not { } bytes)
            {
                Post(number, new GatewayInput.Closed(code));
                return;
            }

            if (GatewayFrame.Parse(bytes) is { } frame)
            {
                Post(number, new GatewayInput.Received(frame));
            }
            else
            {
                GatewayLog.Malformed(logger, shard, bytes.Length);
            }
        }
    }

    private void Post(int number, GatewayInput input) => _inputs.Writer.TryWrite((number, input, clock.GetTimestamp()));

    private TimeSpan TimeOf(long timestamp) => clock.GetElapsedTime(_begin, timestamp);
}
