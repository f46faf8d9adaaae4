using Bot.Core.Localization;

namespace Bot.Core.Linting;

/// <summary>The exception <c>lint: allow CODE reason</c> in an entry's comment; never for a protected entry.</summary>
internal static class Allowance
{
    private const string Marker = "lint: allow ";

    // What a sentence may need for a good reason; a claim or a dose never does.
    private static readonly HashSet<string> _exceptable =
        [LintCodes.Number, LintCodes.PhoneNumber, LintCodes.Umlaut, LintCodes.Punctuation, LintCodes.List];

    /// <summary>True when the fault's entry excepts it, with a reason.</summary>
    public static bool Covers(AnswerSet set, LintFault fault) =>
        !ProtectedKeys.Cover(fault.Key)
        && LocaleFile.ParseName(fault.File) is var (_, locale)
        && set.Find(locale, fault.Key) is { } entry
        && _exceptable.Contains(fault.Code)
        && Of(entry).Any(allowance => allowance.Code == fault.Code && allowance.Reason.Length > 0);

    /// <summary>Exceptions in protected entries, and exceptions without a reason.</summary>
    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        foreach (var entry in set.Entries)
        {
            foreach (var (code, reason) in Of(entry))
            {
                if (ProtectedKeys.Cover(entry.Key))
                {
                    yield return entry.Fault(LintCodes.Allow, "A protected entry has no exceptions.");
                }
                else if (!_exceptable.Contains(code))
                {
                    yield return entry.Fault(LintCodes.Allow, "There are no exceptions from this code.");
                }
                else if (reason.Length == 0)
                {
                    yield return entry.Fault(LintCodes.Allow, "An exception gives its reason.");
                }
            }
        }
    }

    private static IEnumerable<(string Code, string Reason)> Of(AnswerEntry entry)
    {
        foreach (var line in entry.Resx.Comment.Split('\n'))
        {
            var trimmed = line.Trim() + " ";
            if (trimmed.StartsWith(Marker, StringComparison.Ordinal))
            {
                var parts = trimmed[Marker.Length..].Split(' ', 2);
                yield return (parts[0], parts[1].Trim());
            }
        }
    }
}
