using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Discord.Interactions;

/// <summary>What a turn has besides the interaction.</summary>
internal sealed record TurnFrame
{
    /// <summary>The languages of the present texts.</summary>
    public required IReadOnlyCollection<Locale> Offered { get; init; }

    /// <summary>What is known of person and community.</summary>
    public Known Known { get; init; } = Known.Nothing;

    /// <summary>The time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The chance of this turn.</summary>
    public Nonce Nonce { get; init; }
}
