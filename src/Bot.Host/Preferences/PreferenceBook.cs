using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.Preferences;

/// <summary>The language that a person chose, wherever they chose it, and the settings of a community.</summary>
internal sealed class PreferenceBook(IPreferenceStore store, PersonNames persons)
{
    private const string Language = "language/";
    private const string CommunityLocale = "locale/";
    private const string CommunityCountry = "country/";

    /// <summary>The language that somebody chose; null where they chose none, or none of ours.</summary>
    public Locale? LanguageOf(Surface surface, string person) =>
        persons.Of(surface, person).Select(name => store.Find(Language + name)).FirstOrDefault(static tag => tag is not null) is { } found
        && Locale.TryParse(found, out var locale) ? locale : null;

    /// <summary>What the moderators of a community set; what this version does not know counts as nothing set.</summary>
    public CommunitySettings SettingsOf(string community) => new(
        Locale.TryParse(store.Find(CommunityLocale + community), out var locale) ? locale : null,
        Country.TryParse(store.Find(CommunityCountry + community), out var country) && EmergencyNumbers.For(country) is not null
            ? country
            : null);

    /// <summary>Keeps the language that somebody chose, under the newest key alone.</summary>
    public ValueTask<PerformResult> StoreLanguageAsync(Surface surface, string person, Locale locale)
    {
        string[] names = [.. persons.Of(surface, person)];
        return names is [var newest, .. var older]
            ? store.ChangeAsync([new(Language + newest, locale.Tag), .. older.Select(Removal)])
            : ValueTask.FromResult(PerformResult.Failed);
    }

    /// <summary>Deletes the language that somebody chose; Done also where there is none.</summary>
    public ValueTask<PerformResult> ForgetLanguageAsync(Surface surface, string person) =>
        store.ChangeAsync([.. persons.Of(surface, person).Select(Removal)]);

    /// <summary>Keeps the language of a community; null for none. Each setting by itself, so that two moderators do not undo
    /// each other's.</summary>
    public ValueTask<PerformResult> StoreLanguageOfAsync(string community, Locale? locale) =>
        store.ChangeAsync([new(CommunityLocale + community, locale?.Tag)]);

    /// <summary>Keeps the country of a community; null for none.</summary>
    public ValueTask<PerformResult> StoreCountryOfAsync(string community, Country? country) =>
        store.ChangeAsync([new(CommunityCountry + community, country?.Code)]);

    private static PreferenceChange Removal(string name) => new(Language + name, null);
}
