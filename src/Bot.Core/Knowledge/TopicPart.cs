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

    /// <summary>A warning sign in full, or a story.</summary>
    public static TopicPart Text { get; } = new("text", TextShape.Prose);

    /// <summary>The text of a page that has no more than one: what it is about, then the points.</summary>
    public static TopicPart Passage { get; } = new("text", TextShape.Passage);

    /// <summary>What to do about a warning sign.</summary>
    public static TopicPart Do { get; } = new("do", TextShape.List);

    /// <summary>What a treatment is, and when it is used.</summary>
    public static TopicPart Use { get; } = new("use", TextShape.Prose);

    /// <summary>How far it is shown to help.</summary>
    public static TopicPart Evidence { get; } = new("evidence", TextShape.Prose);

    /// <summary>When not, and when to ask first.</summary>
    public static TopicPart Caution { get; } = new("caution", TextShape.List);

    /// <summary>What the person of a story should do.</summary>
    public static TopicPart Next { get; } = new("next", TextShape.List);

    internal static IReadOnlyList<TopicPart> OfCause { get; } =
        [Title, What, Signs, Who, Helps, Avoid, Seen, Course];

    internal static IReadOnlyList<TopicPart> OfWarningSign { get; } = [Title, Text, Do];

    internal static IReadOnlyList<TopicPart> OfTreatment { get; } = [Title, Use, Evidence, Caution];

    internal static IReadOnlyList<TopicPart> OfPassage { get; } = [Title, Passage];

    internal static IReadOnlyList<TopicPart> OfStory { get; } = [Title, Text, Next];
}
