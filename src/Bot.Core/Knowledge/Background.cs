using Bot.Core.Triage;

namespace Bot.Core.Knowledge;

/// <summary>What is good to know behind the causes.</summary>
/// <inheritdoc/>
public abstract record Background(
    int Number, TopicId Id, Urgency? Urgency, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Topic(Number, Id, Urgency, Links, Sources);

/// <summary>What makes a cause of calf pain more likely.</summary>
/// <inheritdoc/>
public sealed record RiskFactor(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Background(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "risk";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfPassage;
}

/// <summary>A part of the calf, and what can go wrong with it.</summary>
/// <inheritdoc/>
public sealed record Anatomy(int Number, TopicId Id, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Background(Number, Id, null, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "anatomy";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfPassage;
}

/// <summary>A made-up example of how calf pain can look; it ends with what to do.</summary>
/// <param name="Number">See <see cref="Topic"/>.</param>
/// <param name="Id">See <see cref="Topic"/>.</param>
/// <param name="Urgency">How soon somebody like that should be examined.</param>
/// <param name="Links">See <see cref="Topic"/>.</param>
/// <param name="Sources">See <see cref="Topic"/>.</param>
public sealed record Story(
    int Number, TopicId Id, Urgency? Urgency, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
    : Background(Number, Id, Urgency, Links, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "story";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfStory;
}
