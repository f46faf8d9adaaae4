using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The settings of a community, for its moderators.</summary>
internal static class SettingsPage
{
    public static Reply Build(PageWriter writer, CommunitySettings settings, TextKey? remark = null) => writer.Finish(
        CommunityKeys.SettingsTitle,
        [
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(CommunityKeys.SettingsText)),
            new Block.List(
                null,
                [
                    writer.Text(CommunityKeys.SettingsLanguage, ("language", NameOf(writer, settings.Locale))),
                    writer.Text(CommunityKeys.SettingsCountry, ("country", NameOf(writer, settings))),
                ]),
        ],
        [Languages(writer, settings), Countries(writer, settings)]);

    private static string NameOf(PageWriter writer, Locale? locale) => locale is { } set
        ? writer.Snapshot.Catalog(set)[InterfaceKeys.LocaleName].Value
        : writer.Text(CommunityKeys.SettingsNone);

    private static string NameOf(PageWriter writer, CommunitySettings settings) => settings.Country is { } country
        ? writer.Text(NameKeys.NameOf(country))
        : writer.Text(CommunityKeys.SettingsNone);

    private static ChoiceGroup Languages(PageWriter writer, CommunitySettings settings) => new(
        writer.Text(CommunityKeys.SettingsPickLanguage),
        ChoiceStyle.Select,
        [
            .. writer.Snapshot.Locales.Select(locale => new Choice(
                NameOf(writer, locale), new ChoiceAction.SetCommunityLanguage(locale), IsChosen: locale == settings.Locale)),
            new Choice(
                writer.Text(CommunityKeys.SettingsNone),
                new ChoiceAction.SetCommunityLanguage(null),
                IsChosen: settings.Locale is null),
        ]);

    private static ChoiceGroup Countries(PageWriter writer, CommunitySettings settings) => new(
        writer.Text(CommunityKeys.SettingsPickCountry),
        ChoiceStyle.Select,
        [
            .. EmergencyNumbers.All.Select(row => new Choice(
                writer.Text(NameKeys.NameOf(row.Country)),
                new ChoiceAction.SetCommunityCountry(row.Country),
                IsChosen: row.Country == settings.Country)),
            new Choice(
                writer.Text(CommunityKeys.SettingsNone),
                new ChoiceAction.SetCommunityCountry(null),
                IsChosen: settings.Country is null),
        ]);
}
