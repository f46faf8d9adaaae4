using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Every key exists in English; a translation may lag behind, but not in a protected text.</summary>
internal static class MissingRule
{
    public static IEnumerable<LintFault> Check(AnswerSet set) =>
        from locale in set.Locales
        from key in TextKeys.All
        where set.Find(locale, key.Name) is null
        select Fault(locale, key);

    private static LintFault Fault(Locale locale, TextKey key)
    {
        var severity = locale == Locale.English
            ? LintSeverity.Error
            : LintCodes.SeverityOf(LintCodes.Missing, key.Name);
        return new LintFault(
            LocaleFile.NameOf(key.Sheet, locale), 0, key.Name, LintCodes.Missing, severity, "The text is missing.");
    }
}
