using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Every key exists in English; a translation may lag behind, but not in a protected text. A file that is not
/// there at all is one fault and not hundreds; one that cannot be read has said so already.</summary>
internal static class MissingRule
{
    public static IEnumerable<LintFault> Check(AnswerSet set) =>
        from locale in set.Locales
        from sheet in Enum.GetValues<TextSheet>()
        where !set.IsUnreadable(sheet, locale)
        from fault in set.Has(sheet, locale) ? MissingKeys(set, sheet, locale) : [MissingFile(sheet, locale)]
        select fault;

    private static IEnumerable<LintFault> MissingKeys(AnswerSet set, TextSheet sheet, Locale locale) =>
        from key in TextKeys.All
        where key.Sheet == sheet && set.Find(locale, key.Name) is null
        select new LintFault(
            LocaleFile.NameOf(sheet, locale), 0, key.Name, LintCodes.Missing, Severity(locale, key), "The text is missing.");

    // Every file holds protected texts; without phrases a language only understands the names of its pages.
    private static LintFault MissingFile(TextSheet sheet, Locale locale) => new(
        LocaleFile.NameOf(sheet, locale),
        0,
        "",
        LintCodes.Missing,
        sheet is TextSheet.Phrases ? LintSeverity.Warning : LintSeverity.Error,
        "The file is missing.");

    private static LintSeverity Severity(Locale locale, TextKey key) => locale == Locale.English
        ? LintSeverity.Error
        : LintCodes.SeverityOf(LintCodes.Missing, key.Name);
}
