namespace Bot.Core.Localization;

/// <summary>The keys of the answers to questions in people's own words.</summary>
public static class AskKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>Title of an answer.</summary>
    public static TextKey Title { get; } = _keys.Title("ask.title");

    /// <summary>Title where no page is sure.</summary>
    public static TextKey UnsureTitle { get; } = _keys.Title("ask.unsure.title");

    /// <summary>No page is sure.</summary>
    public static TextKey Unsure { get; } = _keys.Prose("ask.unsure");

    /// <summary>Title where it is about something else.</summary>
    public static TextKey OffTopicTitle { get; } = _keys.Title("ask.off-topic.title");

    /// <summary>It is about something else.</summary>
    public static TextKey OffTopic { get; } = _keys.Prose("ask.off-topic");

    /// <summary>Heading of the signs that a warning comes from.</summary>
    public static TextKey Because { get; } = _keys.Title("ask.because");

    /// <summary>Why there is a warning where no single sign was read.</summary>
    public static TextKey Resembles { get; } = _keys.Prose("ask.resembles");

    /// <summary>Heading of the signs that the text states.</summary>
    public static TextKey Read { get; } = _keys.Title("ask.read");

    /// <summary>The words of the question that speak for a page.</summary>
    public static TextKey Words { get; } = _keys.Prose("ask.words", "words");

    /// <summary>What the answer rests on.</summary>
    public static TextKey Note { get; } = _keys.Prose("ask.note");

    /// <summary>Prompt above the buttons that start the check with what was read.</summary>
    public static TextKey Start { get; } = _keys.Title("ask.start");

    /// <summary>Prompt above the pages to open.</summary>
    public static TextKey Open { get; } = _keys.Title("ask.open");

    /// <summary>How to ask.</summary>
    public static TextKey How { get; } = _keys.Prose("ask.how");

    /// <summary>Only the beginning was read.</summary>
    public static TextKey Cut { get; } = _keys.Prose("ask.cut", "maximum");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All => _keys.All;
}
