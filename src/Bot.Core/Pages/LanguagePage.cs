using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The languages on offer.</summary>
internal static class LanguagePage
{
    /// <summary>Which language is spoken, and the choice.</summary>
    public static Reply Build(PageWriter writer, TextKey? remark = null) =>
        Build(writer, InterfaceKeys.LanguageNow, remark);

    /// <summary>It is this language from now on.</summary>
    public static Reply Chosen(PageWriter writer, PerformResult result) => Build(
        writer,
        InterfaceKeys.LanguageChosen,
        result is PerformResult.Failed ? InterfaceKeys.LanguageNotKept : null);

    private static Reply Build(PageWriter writer, TextKey sentence, TextKey? remark) => writer.Finish(
        InterfaceKeys.LanguageTitle,
        [
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(sentence, ("language", writer.Text(InterfaceKeys.LocaleName)))),
        ],
        [Languages(writer, place: null), Menu.Quick(writer)],
        new ChoiceAction.Give(Command.Language));

    /// <summary>The languages, each by its own name, so that it is found by those who read nothing else of the page.</summary>
    /// <param name="writer">Gives the words.</param>
    /// <param name="place">Where one stays; null for a page about the language, or where the dialogue stays by itself.</param>
    public static ChoiceGroup Languages(PageWriter writer, ChoiceAction? place) => new(
        writer.Text(InterfaceKeys.LanguagePick),
        ChoiceStyle.Select,
        [
            .. writer.Snapshot.Locales.Select(locale => new Choice(
                writer.Snapshot.Catalog(locale)[InterfaceKeys.LocaleName].Value,
                new ChoiceAction.ChooseLanguage(locale, place))),
        ]);
}
