using Bot.Core;
using Bot.Core.Localization;

namespace Bot.Discord.Commands;

/// <summary>Texts by Discord's codes of languages.</summary>
internal sealed class CommandTexts(Snapshot snapshot)
{
    private readonly IReadOnlyList<(string Code, AnswerCatalog Catalog)> _translations =
    [
        .. from code in DiscordLocales.All
           let locale = LocaleNegotiation.Match(code, snapshot.Locales)
           where locale is not null && locale != Locale.English
           select (code, snapshot.Catalog(locale.Value)),
    ];

    /// <summary>The text that is shown where there is no other.</summary>
    public string InEnglish(TextKey key) => Of(snapshot.Catalog(Locale.English), key);

    /// <summary>The text for each code that gets another than the English one; null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Translated(TextKey key)
    {
        var english = InEnglish(key);
        var texts = _translations.Select(row => (row.Code, Text: Of(row.Catalog, key)))
            .Where(row => row.Text != english)
            .ToDictionary(static row => row.Code, static row => row.Text);
        return texts.Count > 0 ? texts : null;
    }

    // Discord keeps no blanks around a text; with them the registered one would look like another for ever.
    private static string Of(AnswerCatalog catalog, TextKey key) => catalog[key].Value.Trim();
}
