using Bot.Core.Linting;

namespace Bot.Core.Localization;

/// <summary>What became of a set of texts.</summary>
public abstract record LanguageLoading
{
    private LanguageLoading()
    {
    }

    /// <summary>The set is in use.</summary>
    /// <param name="Catalogs">One for each language on offer, English first.</param>
    /// <param name="Withheld">Languages that are not offered, because a protected text of theirs is faulty.</param>
    public sealed record Loaded(IReadOnlyList<AnswerCatalog> Catalogs, IReadOnlyList<Locale> Withheld)
        : LanguageLoading;

    /// <summary>The set is not used.</summary>
    /// <param name="Faults">The errors that decided; at least one.</param>
    public sealed record Refused(IReadOnlyList<LintFault> Faults) : LanguageLoading;

    /// <summary>While the bot runs: all or nothing. One error anywhere, and the last good set stays.</summary>
    public static LanguageLoading Reload(AnswerSet set, IReadOnlyList<LintFault> faults)
    {
        var errors = Errors(faults);
        return errors.Count > 0 ? new Refused(errors) : new Loaded(Take(set, set.Locales, []), []);
    }

    /// <summary>At the start, when there is no last good set: a faulty entry gives its English text, a faulty protected
    /// entry withholds its language, faulty protected English stops the start.</summary>
    /// <remarks>A protected translation that is only out of date is shown, and its English text follows it.</remarks>
    public static LanguageLoading ColdStart(AnswerSet set, IReadOnlyList<LintFault> faults)
    {
        var errors = Errors(faults);
        var decisive = errors.Where(static fault => IsDecisive(fault)).ToLookup(LocaleOf);
        if (decisive.Contains(Locale.English))
        {
            return new Refused([.. decisive[Locale.English]]);
        }

        var offered = set.Locales.Where(locale => !decisive.Contains(locale)).ToList();
        return new Loaded(
            Take(set, offered, errors.Where(static fault => !IsOnlyOutOfDate(fault))),
            [.. set.Locales.Except(offered)]);
    }

    private static List<LintFault> Errors(IEnumerable<LintFault> faults) =>
        [.. faults.Where(static fault => fault.Severity is LintSeverity.Error)];

    // A fault without a key means the file as a whole, and every file holds protected texts.
    private static bool IsDecisive(LintFault fault) =>
        (fault.Key.Length == 0 || ProtectedKeys.Cover(fault.Key) || IsReadingFault(fault))
        && !IsOnlyOutOfDate(fault)
        && LocaleFile.ParseName(fault.File) is not null;

    private static bool IsReadingFault(LintFault fault) =>
        fault.Code is ResxFault.Unreadable or ResxFault.Xml or ResxFault.Size or ResxFault.Encoding or ResxFault.Type
            or ResxFault.DuplicateKey or ResxFault.Structure;

    private static bool IsOnlyOutOfDate(LintFault fault) => fault.Code is LintCodes.Stale or LintCodes.Unverified;

    private static Locale LocaleOf(LintFault fault) => LocaleFile.ParseName(fault.File)?.Locale ?? Locale.English;

    private static IReadOnlyList<AnswerCatalog> Take(
        AnswerSet set, IEnumerable<Locale> locales, IEnumerable<LintFault> errors)
    {
        var faulty = errors.Select(static fault => (fault.File, fault.Key)).ToHashSet();
        return
        [
            .. locales.Select(locale =>
                AnswerCatalog.From(set, locale, entry => !faulty.Contains((entry.File, entry.Key)))),
        ];
    }
}
