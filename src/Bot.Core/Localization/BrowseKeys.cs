namespace Bot.Core.Localization;

/// <summary>The keys of the pages that list other pages.</summary>
public static class BrowseKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>Causes: title.</summary>
    public static TextKey CausesTitle { get; } = _keys.Title("causes.title");

    /// <summary>Causes: first lines.</summary>
    public static TextKey CausesIntro { get; } = _keys.Prose("causes.intro");

    /// <summary>Causes: prompt of the groups.</summary>
    public static TextKey CausesPickGroup { get; } = _keys.Title("causes.pick-group");

    /// <summary>Causes: prompt of the pages of a group.</summary>
    public static TextKey CausesPick { get; } = _keys.Title("causes.pick");

    /// <summary>Warning signs: title.</summary>
    public static TextKey WarningSignsTitle { get; } = _keys.Title("warning-signs.title");

    /// <summary>Warning signs: first lines.</summary>
    public static TextKey WarningSignsIntro { get; } = _keys.Prose("warning-signs.intro");

    /// <summary>Warning signs: prompt of the pages.</summary>
    public static TextKey WarningSignsPick { get; } = _keys.Title("warning-signs.pick");

    /// <summary>Treatments: title.</summary>
    public static TextKey TreatmentsTitle { get; } = _keys.Title("treatments.title");

    /// <summary>Treatments: first lines.</summary>
    public static TextKey TreatmentsIntro { get; } = _keys.Prose("treatments.intro");

    /// <summary>Treatments: prompt of the pages.</summary>
    public static TextKey TreatmentsPick { get; } = _keys.Title("treatments.pick");

    /// <summary>Self-care: title.</summary>
    public static TextKey SelfCareTitle { get; } = _keys.Title("self-care.title");

    /// <summary>Self-care: first lines.</summary>
    public static TextKey SelfCareIntro { get; } = _keys.Prose("self-care.intro");

    /// <summary>Self-care: prompt of the pages.</summary>
    public static TextKey SelfCarePick { get; } = _keys.Title("self-care.pick");

    /// <summary>Prevention: title.</summary>
    public static TextKey PreventionTitle { get; } = _keys.Title("prevention.title");

    /// <summary>Prevention: first lines.</summary>
    public static TextKey PreventionIntro { get; } = _keys.Prose("prevention.intro");

    /// <summary>Prevention: prompt of the pages.</summary>
    public static TextKey PreventionPick { get; } = _keys.Title("prevention.pick");

    /// <summary>Tests: title.</summary>
    public static TextKey TestsTitle { get; } = _keys.Title("tests.title");

    /// <summary>Tests: first lines.</summary>
    public static TextKey TestsIntro { get; } = _keys.Prose("tests.intro");

    /// <summary>Tests: prompt of the pages.</summary>
    public static TextKey TestsPick { get; } = _keys.Title("tests.pick");

    /// <summary>Background: title.</summary>
    public static TextKey BackgroundTitle { get; } = _keys.Title("background.title");

    /// <summary>Background: first lines.</summary>
    public static TextKey BackgroundIntro { get; } = _keys.Prose("background.intro");

    /// <summary>Background: prompt of the risk factors.</summary>
    public static TextKey BackgroundRisks { get; } = _keys.Title("background.risks");

    /// <summary>Background: prompt of the parts of the calf.</summary>
    public static TextKey BackgroundAnatomy { get; } = _keys.Title("background.anatomy");

    /// <summary>Background: prompt of the examples.</summary>
    public static TextKey BackgroundStories { get; } = _keys.Title("background.stories");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All => _keys.All;
}
