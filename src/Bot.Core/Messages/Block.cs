using Bot.Core.Localization;
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
    /// <param name="Heading">May be null.</param>
    /// <param name="Items">May be empty.</param>
    /// <param name="Leads">Where the heading leads; null where it leads nowhere.</param>
    public sealed record List(string? Heading, IReadOnlyList<string> Items, ChoiceAction? Leads = null) : Block;

    /// <summary>Items that must not be missed; surfaces that can draw a frame.</summary>
    public sealed record Box(string Heading, IReadOnlyList<string> Items) : Block;

    /// <summary>How far one has come.</summary>
    /// <param name="Number">Of the present question, from 1.</param>
    /// <param name="Total">About how many there are; never less than <paramref name="Number"/>.</param>
    /// <param name="Body">The same in words.</param>
    public sealed record Progress(int Number, int Total, string Body) : Block;

    /// <summary>A drawing whose numbers are those of the choices; surfaces that cannot show it leave it out.</summary>
    /// <param name="Name">Which one.</param>
    /// <param name="Alternative">What it shows, for those who cannot see it.</param>
    /// <param name="Parts">The names of its parts, from left to right.</param>
    public sealed record Picture(string Name, string Alternative, IReadOnlyList<string> Parts) : Block
    {
        /// <summary>The lower leg; its zones are the options of the question where it is worst.</summary>
        public const string LowerLeg = "lower-leg";
    }

    /// <summary>A text to hand on, in a language of its own.</summary>
    /// <param name="Locale">Its language.</param>
    /// <param name="Title">What it is.</param>
    /// <param name="Blocks">What it says.</param>
    public sealed record Document(Locale Locale, string Title, IReadOnlyList<Block> Blocks) : Block;

    /// <summary>How soon to be examined. Written out; a colour only comes on top.</summary>
    /// <param name="Urgency">The level.</param>
    /// <param name="Name">Its name in the reply's language.</param>
    /// <param name="Do">What to do.</param>
    /// <param name="Dials">The numbers in it as they are dialled; may be empty.</param>
    public sealed record Level(Urgency Urgency, string Name, string Do, IReadOnlyList<string> Dials) : Block;

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
