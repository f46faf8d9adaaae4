namespace Bot.Core.Knowledge;

/// <summary>An examination or test: what happens, what it can show and what not.</summary>
/// <inheritdoc/>
public sealed record Exam(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Topic(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "exam";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfPassage;
}
