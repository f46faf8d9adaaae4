namespace Bot.Core.Knowledge;

/// <summary>What keeps calf pain from coming, or from coming back.</summary>
/// <inheritdoc/>
public sealed record Prevention(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Topic(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "prevention";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfPassage;
}
