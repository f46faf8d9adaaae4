using Bot.Core.Triage;

namespace Bot.Core.Messages;

/// <summary>A piece of a reply: what it is, never how it looks.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A paragraph, under a heading where there is one.</summary>
    public sealed record Text(string? Heading, string Body) : Block;

    /// <summary>Items, under a heading where there is one.</summary>
    public sealed record List(string? Heading, IReadOnlyList<string> Items) : Block;

    /// <summary>How soon to be examined. Written out; a colour only comes on top.</summary>
    /// <param name="Urgency">The level.</param>
    /// <param name="Name">Its name in the reply's language.</param>
    /// <param name="Do">What to do.</param>
    public sealed record Level(Urgency Urgency, string Name, string Do) : Block;

    /// <summary>Numbers to call; surfaces that can make them dialable.</summary>
    public sealed record Numbers(IReadOnlyList<NumberLine> Lines) : Block;

    /// <summary>Where the facts come from.</summary>
    /// <param name="Heading">Heading of the links.</param>
    /// <param name="Links">May be empty.</param>
    /// <param name="Status">When they were read, and what review took place.</param>
    public sealed record Sources(string Heading, IReadOnlyList<SourceLink> Links, string Status) : Block;

    /// <summary>A remark about the page itself: disclaimer, not translated, out of date.</summary>
    public sealed record Notice(string Body) : Block;
}

/// <summary>One line of numbers.</summary>
/// <param name="Label">For whom or what.</param>
/// <param name="Text">The line as it is read, the numbers in it.</param>
/// <param name="Numbers">The numbers as they are dialled; may be empty.</param>
public sealed record NumberLine(string Label, string Text, IReadOnlyList<string> Numbers);

/// <summary>A link to a source.</summary>
/// <param name="Text">Publisher and subject, in the page's language.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Language">BCP 47 tag of the page.</param>
/// <param name="Note">For example that a copy was read; empty without.</param>
public sealed record SourceLink(string Text, Uri Address, string Language, string Note);
