using System.Diagnostics;
using Bot.Core;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Host.Metrics;
using Microsoft.Extensions.Logging;

namespace Bot.Host;

/// <summary>Takes one turn through the core: effects that come first, the reply, effects that come after it.</summary>
internal sealed class TurnPipeline(BotMetrics metrics, ILogger<TurnPipeline> logger)
{
    /// <summary>Answers a turn; a bug of ours is answered too, with a reference and the emergency line.</summary>
    /// <param name="turn">What the surface made of the event.</param>
    /// <param name="snapshot">The texts of this turn.</param>
    /// <param name="effects">How this surface does things.</param>
    /// <param name="show">Shows the reply; effects that come after it wait for its end.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    public async Task RunAsync(
        Turn turn,
        Snapshot snapshot,
        IEffectPerformer effects,
        Func<Reply, Task> show,
        CancellationToken cancellationToken)
    {
        var answered = await AnswerAsync(turn, snapshot, effects, cancellationToken);
        await show(answered.Reply);
        ClearedStack.Clear();
        foreach (var count in answered.Afterwards.OfType<Effect.Afterwards.Count>())
        {
            metrics.Count(count, turn.Surface);
        }
    }

    private async Task<Outcome.Answered> AnswerAsync(
        Turn turn, Snapshot snapshot, IEffectPerformer effects, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var outcome = CalfBot.Respond(turn, snapshot);
                ClearedStack.Clear();
                switch (outcome)
                {
                    case Outcome.Answered answered:
                        return answered;
                    case Outcome.PerformFirst first:
                        var result = await effects.PerformAsync(first.Effect, turn, cancellationToken);
                        turn = turn with { Input = new Input.Performed(first.Effect, result) };
                        break;
                    default:
                        throw new UnreachableException();
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The boundary of a turn: the person gets an answer, the log a reference and never what was said.
            var reference = Guid.NewGuid().ToString("N")[..8];
            Log.TurnFailed(logger, reference, exception.GetType().Name, exception.TargetSite?.Name);
            return new Outcome.Answered(ServicePage.Build(
                snapshot,
                turn.Locale,
                turn.Country,
                InterfaceKeys.ErrorTitle,
                InterfaceKeys.ErrorText,
                ("reference", reference)), []);
        }
    }
}
