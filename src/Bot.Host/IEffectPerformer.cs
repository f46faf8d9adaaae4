using Bot.Core.Messages;

namespace Bot.Host;

/// <summary>Does what the core asks for, in the way of one surface: a terminal remembers a language for the
/// conversation, a browser in a cookie, a platform under the person's id.</summary>
internal interface IEffectPerformer
{
    /// <summary>Performs what has to be durable before anything is said.</summary>
    /// <returns>Failed where nothing changed; never throws for a store that is down.</returns>
    ValueTask<PerformResult> PerformAsync(Effect.First effect, Turn turn, CancellationToken cancellationToken);
}
