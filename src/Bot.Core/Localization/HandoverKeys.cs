namespace Bot.Core.Localization;

/// <summary>The keys of the text that hands a finished check over to a health professional.</summary>
public static class HandoverKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>Above the languages that the text can be had in.</summary>
    public static TextKey Prompt { get; } = _keys.Title("handover.prompt");

    /// <summary>Title of the page around the text.</summary>
    public static TextKey Title { get; } = _keys.Title("handover.title");

    /// <summary>What to do with the text.</summary>
    public static TextKey Intro { get; } = _keys.Prose("handover.intro");

    /// <summary>Text: title.</summary>
    public static TextKey Document { get; } = _keys.Title("handover.document");

    /// <summary>Text: the person answered.</summary>
    public static TextKey Me { get; } = _keys.Prose("handover.me");

    /// <summary>Text: somebody else answered.</summary>
    public static TextKey Adult { get; } = _keys.Prose("handover.adult");

    /// <summary>Text: the day on which it was made.</summary>
    public static TextKey Made { get; } = _keys.Prose("handover.made", "date");

    /// <summary>Text: heading of the level.</summary>
    public static TextKey Level { get; } = _keys.Title("handover.level");

    /// <summary>Text: heading of the responses.</summary>
    public static TextKey Responses { get; } = _keys.Title("handover.responses");

    /// <summary>Text: heading of the options that were left out.</summary>
    public static TextKey NotTicked { get; } = _keys.Title("handover.not-ticked");

    /// <summary>Text: heading of the options, where nothing else is listed.</summary>
    public static TextKey Ticked { get; } = _keys.Title("handover.ticked");

    /// <summary>Text: what it is and is not.</summary>
    public static TextKey Close { get; } = _keys.Prose("handover.close");

    /// <summary>Text: what it is and is not, where nothing was worked out.</summary>
    public static TextKey CloseNavigator { get; } = _keys.Prose("handover.close.navigator");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All => _keys.All;
}
