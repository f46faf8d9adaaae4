using System.Text;
using Bot.Core.Localization;
using Bot.Core.Pages;

namespace Bot.Core.Linting.Rules;

/// <summary>Every page fits into one message of every platform, in bytes where the platform counts bytes.</summary>
internal static class PageSizeRule
{
    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        var catalogs = set.Locales.Select(locale => AnswerCatalog.From(set, locale, static _ => true)).ToList();
        var snapshot = new Snapshot(catalogs);

        // Without a country the words "your local emergency number" stand in the place of three digits.
        return
            from locale in set.Locales
            from page in PageCatalog.All(snapshot, locale, country: null)
            from budget in PageBudget.All
            let problem = budget.Judge(page.Page)
            where problem is not null
            select Blame(set, locale, page.Keys, problem);
    }

    // The longest text of the page is the one to shorten.
    private static LintFault Blame(AnswerSet set, Locale locale, IReadOnlyList<TextKey> keys, string problem) =>
        keys.Select(key => set.Find(locale, key.Name))
            .OfType<AnswerEntry>()
            .MaxBy(static entry => Encoding.UTF8.GetByteCount(entry.Value)) is { } longest
            ? longest.Fault(LintCodes.PageSize, problem)
            : new LintFault(
                LocaleFile.NameOf(TextSheet.Answers, locale), 0, "", LintCodes.PageSize, LintSeverity.Error, problem);
}
