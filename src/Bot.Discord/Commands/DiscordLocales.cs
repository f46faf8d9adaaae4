namespace Bot.Discord.Commands;

/// <summary>The languages that Discord shows itself in (Discord, Reference, Locales).</summary>
internal static class DiscordLocales
{
    /// <summary>The codes. What is not listed for one of them is shown in English, whichever related language there is.
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro",
        "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];
}
