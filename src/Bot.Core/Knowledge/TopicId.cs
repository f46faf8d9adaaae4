namespace Bot.Core.Knowledge;

/// <summary>The name of a topic in text keys, addresses and links: lower-case words with hyphens.</summary>
public readonly record struct TopicId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
