using Bot.Core.Triage;

namespace Bot.Core.Knowledge;

/// <summary>A sign that alone says how soon to be examined.</summary>
/// <param name="Number">See <see cref="Topic"/>.</param>
/// <param name="Id">See <see cref="Topic"/>.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Sources">See <see cref="Topic"/>.</param>
public sealed record WarningSign(int Number, TopicId Id, Urgency? Urgency, IReadOnlyList<string> Sources)
    : Topic(Number, Id, Urgency, [], Sources)
{
    /// <inheritdoc/>
    public override string Kind => "warning";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfWarningSign;
}
