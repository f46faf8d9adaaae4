using Bot.Core.Localization;

namespace Bot.Core.Knowledge;

/// <summary>One text of a topic page.</summary>
/// <param name="Name">Last word of the text key.</param>
/// <param name="Shape">Prose, or one item a line.</param>
public sealed record TopicPart(string Name, TextShape Shape)
{
    /// <summary>The name in menus and titles.</summary>
    public static TopicPart Title { get; } = new("name", TextShape.Label);

    /// <summary>What it is, in one or two sentences.</summary>
    public static TopicPart What { get; } = new("what", TextShape.Prose);

    /// <summary>Typical signs.</summary>
    public static TopicPart Signs { get; } = new("signs", TextShape.List);

    /// <summary>Who gets it, what favours it.</summary>
    public static TopicPart Who { get; } = new("who", TextShape.Prose);

    /// <summary>What helps.</summary>
    public static TopicPart Helps { get; } = new("helps", TextShape.List);

    /// <summary>What to avoid.</summary>
    public static TopicPart Avoid { get; } = new("avoid", TextShape.List);

    /// <summary>When to be examined, most urgent first.</summary>
    public static TopicPart Seen { get; } = new("seen", TextShape.List);

    /// <summary>How long it takes.</summary>
    public static TopicPart Course { get; } = new("course", TextShape.Prose);

    /// <summary>A warning sign in full.</summary>
    public static TopicPart Text { get; } = new("text", TextShape.Prose);

    /// <summary>What to do about a warning sign.</summary>
    public static TopicPart Do { get; } = new("do", TextShape.List);

    internal static IReadOnlyList<TopicPart> OfCause { get; } =
        [Title, What, Signs, Who, Helps, Avoid, Seen, Course];

    internal static IReadOnlyList<TopicPart> OfWarningSign { get; } = [Title, Text, Do];
}
