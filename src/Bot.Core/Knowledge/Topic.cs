using Bot.Core.Triage;

namespace Bot.Core.Knowledge;

/// <summary>A page of knowledge. The facts that decide are data here; the words are in the text files.</summary>
/// <param name="Number">Stands for the topic in buttons; append-only, never used again.</param>
/// <param name="Id">Stands for the topic in text keys and addresses.</param>
/// <param name="Urgency">The level that the page shows; no text can change it.</param>
/// <param name="Sources">Ids of <see cref="CalfPain.Sources"/>, most telling first; may be empty.</param>
public abstract record Topic(int Number, TopicId Id, Urgency Urgency, IReadOnlyList<string> Sources)
{
    /// <summary>First word of the text keys, for example <c>cause</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The parts of the page in the order of the text files.</summary>
    public abstract IReadOnlyList<TopicPart> Parts { get; }
}

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
    Urgency Urgency,
    IReadOnlyList<TopicId> Related,
    IReadOnlyList<TopicId> WarningSigns,
    IReadOnlyList<string> Sources) : Topic(Number, Id, Urgency, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "cause";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfCause;
}

/// <summary>A sign that alone says how soon to be examined.</summary>
/// <param name="Number">See <see cref="Topic"/>.</param>
/// <param name="Id">See <see cref="Topic"/>.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Sources">See <see cref="Topic"/>.</param>
public sealed record WarningSign(int Number, TopicId Id, Urgency Urgency, IReadOnlyList<string> Sources)
    : Topic(Number, Id, Urgency, Sources)
{
    /// <inheritdoc/>
    public override string Kind => "warning";

    /// <inheritdoc/>
    public override IReadOnlyList<TopicPart> Parts => TopicPart.OfWarningSign;
}
