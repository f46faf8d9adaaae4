using Bot.Core.Triage;

namespace Bot.Core.Knowledge;

/// <summary>A page of knowledge. The facts that decide are data here; the words are in the text files.</summary>
/// <param name="Number">Stands for the topic in buttons; append-only, never used again.</param>
/// <param name="Id">Stands for the topic in text keys and addresses.</param>
/// <param name="Urgency">The level that the page shows, which no text can change; null where the page is about
/// something that has none, and opens with when to call.</param>
/// <param name="Links">The topics that it leads to, nearest first; those lead back to it.</param>
/// <param name="Sources">Ids of <see cref="CalfPain.Sources"/>, most telling first; may be empty.</param>
public abstract record Topic(
    int Number, TopicId Id, Urgency? Urgency, IReadOnlyList<TopicId> Links, IReadOnlyList<string> Sources)
{
    /// <summary>Those of the links that the page warns about: there the thing is not done, or not before somebody looked.
    /// </summary>
    public IReadOnlyList<TopicId> Warns { get; init; } = [];

    /// <summary>First word of the text keys, for example <c>cause</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The parts of the page in the order of the text files.</summary>
    public abstract IReadOnlyList<TopicPart> Parts { get; }
}
