using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>A translation says which English text it was made from; when that one changed, somebody must look.</summary>
internal static class StaleRule
{
    public static IEnumerable<LintFault> Check(AnswerSet set)
    {
        foreach (var entry in set.Entries)
        {
            if (entry.Locale == Locale.English || set.Find(Locale.English, entry.Key) is not { } english)
            {
                continue;
            }

            var hash = SourceHash.In(entry.Resx.Comment);
            if (hash is null)
            {
                yield return entry.Fault(LintCodes.Unverified, "The comment does not end with a line source:<hash>.");
            }
            else if (hash != english.Hash)
            {
                yield return entry.Fault(LintCodes.Stale, "The English text has changed since.");
            }
        }
    }
}
