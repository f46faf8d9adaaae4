using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Discord.Testing.Rest;

/// <summary>What becomes of one interaction.</summary>
public sealed class FakeInteraction
{
    private readonly Lock _order = new();
    private readonly Dictionary<string, JsonObject> _followUps = [];
    private readonly List<Delivery> _deliveries = [];
    private readonly List<CallbackCall> _calls = [];
    private readonly TrafficLog _log;
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan? _acknowledgedAt;
    private JsonElement? _callback;
    private JsonObject? _original;

    internal FakeInteraction(JsonElement interaction, TrafficLog log)
    {
        _log = log;
        Id = interaction.Text("id") ?? throw new ArgumentException("It has no id.", nameof(interaction));
        Token = interaction.Text("token") ?? throw new ArgumentException("It has no token.", nameof(interaction));
        Type = interaction.Int("type") ?? throw new ArgumentException("It has no type.", nameof(interaction));
        IsFromMessage = interaction.Get("message") is not null;
        DispatchedAt = log.Now;
    }

    /// <summary>Its snowflake.</summary>
    public string Id { get; }

    /// <summary>Its token.</summary>
    public string Token { get; }

    /// <summary>1 PING, 2 command, 3 component, 4 autocomplete, 5 modal.</summary>
    public int Type { get; }

    /// <summary>True where it came from a message: of a component, or of a modal that a component opened.</summary>
    public bool IsFromMessage { get; }

    /// <summary>When it was sent, in the time of the log.</summary>
    public TimeSpan DispatchedAt { get; }

    /// <summary>When its callback was accepted, in the time of the log; null before.</summary>
    public TimeSpan? AcknowledgedAt => WithLock(() => _acknowledgedAt);

    /// <summary>When and where it was written to a connection of the gateway, in order.</summary>
    public IReadOnlyList<Delivery> Deliveries => WithLock<IReadOnlyList<Delivery>>(() => [.. _deliveries]);

    /// <summary>The calls that were to be its callback, in the order of their ends.</summary>
    public IReadOnlyList<CallbackCall> Calls => WithLock<IReadOnlyList<CallbackCall>>(() => [.. _calls]);

    /// <summary>The callback that was accepted; null before, and where bodies are not checked.</summary>
    public JsonElement? Callback => WithLock(() => _callback);

    /// <summary>The message that answers it, with later edits; null where there is none, or deferred.</summary>
    public JsonElement? Original => ReadOriginal() is { } message ? JsonSerializer.SerializeToElement(message) : null;

    /// <summary>Returns when its callback was accepted.</summary>
    public Task WaitUntilAcknowledgedAsync(CancellationToken cancellationToken) =>
        _acknowledged.Task.WaitAsync(cancellationToken);

    /// <summary>Accepts a callback.</summary>
    /// <param name="callback">Null where bodies are not checked.</param>
    /// <param name="message">The message that it makes; null for none.</param>
    /// <param name="now">In the time of the log.</param>
    /// <returns>False where one was accepted before.</returns>
    internal bool TryAcknowledge(JsonElement? callback, JsonObject? message, TimeSpan now)
    {
        lock (_order)
        {
            if (_acknowledgedAt is not null)
            {
                return false;
            }

            (_acknowledgedAt, _callback, _original) = (now, callback, message);
        }

        _acknowledged.TrySetResult();
        return true;
    }

    /// <summary>Notes that it went out.</summary>
    internal void NoteDelivery(int connection)
    {
        lock (_order)
        {
            _deliveries.Add(new Delivery(_log.Now, connection));
        }
    }

    /// <summary>Notes that the client resumed behind it: what went out last has arrived.</summary>
    internal void Confirm()
    {
        lock (_order)
        {
            if (_deliveries is [.., { } last] && !_deliveries.Exists(static delivery => delivery.IsConfirmed))
            {
                _deliveries[^1] = last with { IsConfirmed = true };
            }
        }
    }

    /// <summary>Notes a call that was to be its callback.</summary>
    internal void NoteCall(CallbackCall call)
    {
        lock (_order)
        {
            _calls.Add(call);
        }
    }

    /// <summary>The original as a copy; null where there is none.</summary>
    internal JsonObject? ReadOriginal() => WithLock(() => _original?.DeepClone().AsObject());

    /// <summary>Replaces the original; null deletes it.</summary>
    internal void WriteOriginal(JsonObject? message) => WithLock(() => _original = message?.DeepClone().AsObject());

    /// <summary>A follow-up as a copy; null where there is none.</summary>
    internal JsonObject? ReadFollowUp(string id) =>
        WithLock(() => _followUps.GetValueOrDefault(id)?.DeepClone().AsObject());

    /// <summary>Replaces or adds a follow-up; null deletes it.</summary>
    internal void WriteFollowUp(string id, JsonObject? message) => WithLock(() =>
    {
        _followUps.Remove(id);
        if (message is not null)
        {
            _followUps[id] = message.DeepClone().AsObject();
        }

        return message;
    });

    private T WithLock<T>(Func<T> action)
    {
        lock (_order)
        {
            return action();
        }
    }
}
