namespace Bot.Core.Knowledge;

/// <summary>Something that is done about calf pain, by oneself or by others, and how far it is shown to help.</summary>
/// <inheritdoc/>
public sealed record Treatment(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Topic(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "treatment";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfTreatment;
}
