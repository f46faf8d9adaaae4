using System.Runtime.InteropServices;
using Bot.Discord.Endpoint;
using Bot.Discord.Json;
using Bot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Interactions;

/// <summary>Answers interactions beside whoever receives them. Each is answered once, within its time or not at all.</summary>
internal sealed class InteractionDispatcher
{
    private const int Room = 2_048;

    // Each waits for the network most of its time: at 2,000 a second and a fifth of a second there and back, 400 do.
    private const int Workers = 512;

    // Those who find no room are told so, as far as that costs the others little.
    private const int RoomToSayBusy = 128;
    private const int WorkersToSayBusy = 16;

    private readonly InteractionAnswerer _answerer;
    private readonly CallbackDelivery _delivery;
    private readonly SeenIds _seen;
    private readonly DispatchMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger<InteractionDispatcher> _logger;
    private readonly WorkQueue<Received> _queue;
    private readonly WorkQueue<Received> _busy;

    /// <summary>Makes one.</summary>
    /// <param name="answerer">Knows the answers.</param>
    /// <param name="rest">Where they go.</param>
    /// <param name="seen">The interactions that came already.</param>
    /// <param name="metrics">Counters.</param>
    /// <param name="clock">The time.</param>
    /// <param name="logger">The log.</param>
    public InteractionDispatcher(
        InteractionAnswerer answerer,
        DiscordRest rest,
        SeenIds seen,
        DispatchMetrics metrics,
        TimeProvider clock,
        ILogger<InteractionDispatcher> logger)
    {
        (_answerer, _seen, _metrics, _clock, _logger) = (answerer, seen, metrics, clock, logger);
        _delivery = new CallbackDelivery(rest, clock);
        _busy = new WorkQueue<Received>(RoomToSayBusy, Drop);

        // After an outage all that happened meanwhile comes at once, in order: what waits longest has the least time left, if any.
        _queue = new WorkQueue<Received>(Room, _busy.Add);
    }

    /// <summary>Takes an interaction; never waits. Where there is no room, the one that waits longest is only told so.</summary>
    /// <param name="body">JSON in UTF-8, not used by others; it is cleared in the end.</param>
    /// <param name="receivedAt">A timestamp of the clock.</param>
    public void Take(ReadOnlyMemory<byte> body, long receivedAt) => _queue.Add(new Received(body, receivedAt));

    /// <summary>Works until the end is asked for and what came before it is answered.</summary>
    /// <param name="cancellationToken">Asks for the end.</param>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(
        _queue.RunAsync(Workers, received => WorkAsync(received, AnswerAsync), cancellationToken),
        _busy.RunAsync(WorkersToSayBusy, received => WorkAsync(received, SayBusyAsync), cancellationToken));

    private async Task WorkAsync(Received received, Func<InteractionJson, Received, Task<DispatchOutcome>> answer)
    {
        try
        {
            _metrics.RecordWait(_clock.GetElapsedTime(received.At));
            _metrics.Count(await TakeOnceAsync(received, answer));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The boundary of a background loop: one interaction may not end the others.
            _metrics.Count(DispatchOutcome.Failed);
            DispatchLog.Failed(_logger, exception.GetType().Name, exception.TargetSite?.Name);
        }
        finally
        {
            Clear(received.Body);
        }
    }

    private async Task<DispatchOutcome> TakeOnceAsync(
        Received received, Func<InteractionJson, Received, Task<DispatchOutcome>> answer)
    {
        if (Deadline.ForCallback(_clock, received.At).Left(_clock) <= TimeSpan.Zero)
        {
            return DispatchOutcome.TooLate;
        }

        if (DiscordJson.Read(received.Body, DiscordJson.Default.InteractionJson) is not { Id: > 0, Token.Length: > 0 } interaction)
        {
            return DispatchOutcome.Malformed;
        }

        return _seen.TryAdd(interaction.Id, _clock.GetUtcNow())
            ? await answer(interaction, received)
            : DispatchOutcome.Duplicate;
    }

    private async Task<DispatchOutcome> AnswerAsync(InteractionJson interaction, Received received)
    {
        var outcome = DispatchOutcome.Failed;
        var isOffered = await _answerer.AnswerAsync(interaction, async reply =>
        {
            outcome = await SendAsync(interaction, reply, received) ? DispatchOutcome.Answered : DispatchOutcome.Undelivered;
            _metrics.RecordAnswer(_clock.GetElapsedTime(received.At));
        });
        return isOffered ? outcome : DispatchOutcome.NotOffered;
    }

    private async Task<DispatchOutcome> SayBusyAsync(InteractionJson interaction, Received received)
    {
        if (_answerer.AnswerBusy(interaction) is { } reply)
        {
            await SendAsync(interaction, reply, received);
        }

        return DispatchOutcome.NoRoom;
    }

    private async Task<bool> SendAsync(InteractionJson interaction, RenderedReply reply, Received received)
    {
        var isDone = await _delivery.SendAsync(interaction, reply, received.At);
        Clear(reply.Json);
        return isDone;
    }

    private void Drop(Received received)
    {
        _metrics.Count(DispatchOutcome.NoRoom);
        Clear(received.Body);
    }

    // What somebody said or read stays no longer than it is needed.
    private static void Clear(ReadOnlyMemory<byte> memory) => MemoryMarshal.AsMemory(memory).Span.Clear();
}
