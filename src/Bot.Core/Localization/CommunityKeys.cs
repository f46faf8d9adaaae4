namespace Bot.Core.Localization;

/// <summary>The keys of what only platforms with communities say: sharing, settings, other people's messages.</summary>
public static class CommunityKeys
{
    private static readonly KeyList _keys = new(TextSheet.Interface);

    /// <summary>Title: what may not be done.</summary>
    public static TextKey RefusedTitle { get; } = _keys.Title("refused.title");

    /// <summary>Button: shows a page to everyone, after a question.</summary>
    public static TextKey Share { get; } = _keys.Button("share.button");

    /// <summary>Title of that question.</summary>
    public static TextKey ShareTitle { get; } = _keys.Title("share.title");

    /// <summary>What everyone will see.</summary>
    public static TextKey ShareText { get; } = _keys.Prose("share.text", "page", "language");

    /// <summary>Button: shows it.</summary>
    public static TextKey SharePublish { get; } = _keys.Button("share.publish");

    /// <summary>Button: back to the page.</summary>
    public static TextKey ShareBack { get; } = _keys.Button("share.back");

    /// <summary>Nothing can be shown to everyone here.</summary>
    public static TextKey ShareRefused { get; } = _keys.Prose("share.refused");

    /// <summary>Title of the settings.</summary>
    public static TextKey SettingsTitle { get; } = _keys.Title("settings.title");

    /// <summary>What they do.</summary>
    public static TextKey SettingsText { get; } = _keys.Prose("settings.text");

    /// <summary>The language that is set.</summary>
    public static TextKey SettingsLanguage { get; } = _keys.Prose("settings.language", "language");

    /// <summary>The country that is set.</summary>
    public static TextKey SettingsCountry { get; } = _keys.Prose("settings.country", "country");

    /// <summary>Prompt of the languages.</summary>
    public static TextKey SettingsPickLanguage { get; } = _keys.Title("settings.language.pick");

    /// <summary>Prompt of the countries.</summary>
    public static TextKey SettingsPickCountry { get; } = _keys.Title("settings.country.pick");

    /// <summary>Nothing is set.</summary>
    public static TextKey SettingsNone { get; } = _keys.Button("settings.none");

    /// <summary>They are saved.</summary>
    public static TextKey SettingsSaved { get; } = _keys.Prose("settings.saved");

    /// <summary>They could not be saved.</summary>
    public static TextKey SettingsNotSaved { get; } = _keys.Prose("settings.not-saved");

    /// <summary>Only moderators may.</summary>
    public static TextKey SettingsRefused { get; } = _keys.Prose("settings.refused");

    /// <summary>Name of the command on a message.</summary>
    public static TextKey Explain { get; } = _keys.Name("explain.command");

    /// <summary>Title of its answer.</summary>
    public static TextKey ExplainTitle { get; } = _keys.Title("explain.title");

    /// <summary>No term of ours is in it.</summary>
    public static TextKey ExplainNone { get; } = _keys.Prose("explain.none");

    /// <summary>Title where the message states a warning sign.</summary>
    public static TextKey ExplainWarnedTitle { get; } = _keys.Title("explain.warned.title");

    /// <summary>Heading of the signs that it states.</summary>
    public static TextKey ExplainBecause { get; } = _keys.Title("explain.because");

    /// <summary>Why there is a warning where no single sign was read.</summary>
    public static TextKey ExplainResembles { get; } = _keys.Prose("explain.resembles");

    /// <summary>The words of the message that speak for a page.</summary>
    public static TextKey ExplainWords { get; } = _keys.Prose("explain.words", "words");

    /// <summary>What the answer rests on.</summary>
    public static TextKey ExplainNote { get; } = _keys.Prose("explain.note");

    /// <summary>Title: more people ask than can be answered.</summary>
    public static TextKey BusyTitle { get; } = _keys.Title("busy.title");

    /// <summary>What to do then.</summary>
    public static TextKey BusyText { get; } = _keys.Prose("busy.text");

    /// <summary>What the bot is, beside its name in a menu.</summary>
    public static TextKey MenuDescription { get; } = _keys.Description("menu.description");

    /// <summary>What moderators find, beside its name in a menu.</summary>
    public static TextKey MenuModerators { get; } = _keys.Description("menu.moderators");

    /// <summary>The keys of an option of a command in a menu.</summary>
    public static IReadOnlyList<MenuOption> MenuOptions { get; } =
        [Option("topic"), Option("question"), Option("country"), Option("language")];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All => _keys.All;

    private static MenuOption Option(string id) =>
        new(id, _keys.Name($"menu.{id}.name"), _keys.Description($"menu.{id}.description"));
}

/// <summary>An option of a command in a menu of a platform.</summary>
/// <param name="Id">The name that never changes.</param>
/// <param name="Name">Its name in one language: small letters, no blanks.</param>
/// <param name="Description">What to put there.</param>
public sealed record MenuOption(string Id, TextKey Name, TextKey Description);
