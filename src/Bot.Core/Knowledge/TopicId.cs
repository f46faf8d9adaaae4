namespace Bot.Core.Knowledge;

/// <summary>The name of a topic in text keys, addresses and links: lower-case words with hyphens.</summary>
public readonly record struct TopicId(string Value)
{
    /// <summary>Several of them.</summary>
    internal static IReadOnlyList<TopicId> All(IEnumerable<string> ids) => [.. ids.Select(static id => new TopicId(id))];

    /// <inheritdoc/>
    public override string ToString() => Value;
}
