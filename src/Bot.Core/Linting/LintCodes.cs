using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>The codes of the faults. The names are part of the contract with editors: comments refer to them.</summary>
public static class LintCodes
{
    /// <summary>A file whose name is not one of ours.</summary>
    public const string FileName = "file-name";

    /// <summary>A key that is not ASCII or too long.</summary>
    public const string Key = "key";

    /// <summary>A key that nothing reads.</summary>
    public const string UnknownKey = "unknown-key";

    /// <summary>A key in the wrong family of files.</summary>
    public const string Sheet = "sheet";

    /// <summary>A key that a language lacks.</summary>
    public const string Missing = "missing";

    /// <summary>Nothing but white space.</summary>
    public const string Empty = "empty";

    /// <summary>The English text changed after the translation.</summary>
    public const string Stale = "stale";

    /// <summary>Nobody said which English text the translation was made from.</summary>
    public const string Unverified = "unverified";

    /// <summary>Placeholders that differ from the English ones, or that nothing fills.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>A number that stands in one language only.</summary>
    public const string Number = "number";

    /// <summary>A claim about the reader.</summary>
    public const string Claim = "claim";

    /// <summary>A dose.</summary>
    public const string Dose = "dose";

    /// <summary>A promise of a cure, a superlative.</summary>
    public const string Promise = "promise";

    /// <summary>The word diagnosis, not negated.</summary>
    public const string Diagnosis = "diagnosis";

    /// <summary>Belittling or false reassurance.</summary>
    public const string Reassurance = "reassurance";

    /// <summary>A phone number written out.</summary>
    public const string PhoneNumber = "phone-number";

    /// <summary>An address of a page.</summary>
    public const string Link = "link";

    /// <summary>Control, bidirectional or invisible characters.</summary>
    public const string Characters = "characters";

    /// <summary>A page that does not fit into one message of a platform.</summary>
    public const string PageSize = "page-size";

    /// <summary>A label that is too long for where it is shown, or that has several lines.</summary>
    public const string Label = "label";

    /// <summary>The name of an option in a menu that a platform would not take.</summary>
    public const string OptionName = "option-name";

    /// <summary>A typed word that belongs to two commands.</summary>
    public const string Words = "words";

    /// <summary>More phrases in a language than can be compared.</summary>
    public const string Phrases = "phrases";

    /// <summary>A list with another number of items than the English one.</summary>
    public const string List = "list";

    /// <summary>Punctuation that the language does not write so.</summary>
    public const string Punctuation = "punctuation";

    /// <summary>ae, oe, ue in place of an umlaut.</summary>
    public const string Umlaut = "umlaut";

    /// <summary>A line whose level differs from the English one, or levels that are not in order.</summary>
    public const string Level = "level";

    /// <summary>A language without wording rules: nothing watches over its claims, promises and comfort.</summary>
    public const string NoWordingRules = "no-wording-rules";

    /// <summary>An exception that is not allowed, or that gives no reason.</summary>
    public const string Allow = "allow";

    private static readonly HashSet<string> _warnings =
        [UnknownKey, Missing, Stale, Unverified, List, Punctuation, Umlaut, NoWordingRules];

    /// <summary>How much a fault weighs: anything in a protected entry is an error.</summary>
    public static LintSeverity SeverityOf(string code, string key) =>
        ProtectedKeys.Cover(key) || !_warnings.Contains(code) ? LintSeverity.Error : LintSeverity.Warning;
}
