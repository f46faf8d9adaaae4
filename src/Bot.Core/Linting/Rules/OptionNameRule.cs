using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Names of options are of the form that Discord wants: with one that is not, it refuses all commands at once.
/// </summary>
internal static partial class OptionNameRule
{
    private static readonly HashSet<string> _names =
        [.. CommunityKeys.MenuOptions.Select(static option => option.Name.Name)];

    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.OptionName, static (entry, _) => Find(entry));

    private static IEnumerable<string> Find(AnswerEntry entry)
    {
        if (_names.Contains(entry.Key) && !IsName(entry.Value))
        {
            yield return "The name of an option has small letters, digits, hyphens and underscores, and no blanks.";
        }
    }

    private static bool IsName(string text) =>
        Form().IsMatch(text) && text.Equals(text.ToLowerInvariant(), StringComparison.Ordinal);

    /// <summary>Letters and digits of any script; in two of them vowels are marks (Discord, Application Command Naming).
    /// </summary>
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]+\z")]
    private static partial Regex Form();
}
