namespace Bot.Core.Knowledge;

/// <summary>What a person can do in one situation, step by step.</summary>
/// <inheritdoc/>
public sealed record SelfCareGuide(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Topic(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "selfcare";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfPassage;
}
