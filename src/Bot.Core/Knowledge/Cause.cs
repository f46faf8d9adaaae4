using Bot.Core.Triage;

namespace Bot.Core.Knowledge;

/// <summary>A reason why a calf hurts.</summary>
/// <param name="Number">See <see cref="Topic"/>.</param>
/// <param name="Id">See <see cref="Topic"/>.</param>
/// <param name="Group">Where the menu lists it.</param>
/// <param name="Urgency">The level of the cause by itself; what a person reports may raise it.</param>
/// <param name="Related">Causes that resemble it or go with it.</param>
/// <param name="WarningSigns">Signs that belong to it or that its page must point to.</param>
/// <param name="Sources">See <see cref="Topic"/>.</param>
public sealed record Cause(
    int Number,
    TopicId Id,
    CauseGroup Group,
    Urgency? Urgency,
    IReadOnlyList<TopicId> Related,
    IReadOnlyList<TopicId> WarningSigns,
    IReadOnlyList<string> Sources) : Topic(Number, Id, Urgency, [.. Related, .. WarningSigns], Sources)
{
    /// <inheritdoc/>
    public override string Kind => "cause";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfCause;
}
