using System.Text.RegularExpressions;
using Bot.Core.Localization;

namespace Bot.Core.Linting.Rules;

/// <summary>Chinese in full width and without blanks; German quotation marks „…“.</summary>
internal static partial class PunctuationRule
{
    public static LintRule Check { get; } = LintRules.ForEachEntry(LintCodes.Punctuation, static (entry, _) =>
        entry.Locale.Language switch
        {
            "zh" => Chinese(entry),
            "de" when GermanQuotes().IsMatch(entry.Value) => ["German quotation marks are „…“."],
            _ => [],
        });

    private static IEnumerable<string> Chinese(AnswerEntry entry)
    {
        // What people type may hold anything.
        if (TextKeys.Find(entry.Key) is { Shape: TextShape.Words })
        {
            yield break;
        }

        if (HalfWidth().IsMatch(entry.Value))
        {
            yield return "Punctuation beside Chinese is full width: ，。；：？！（）“”.";
        }

        if (Blank().IsMatch(entry.Value))
        {
            yield return "There is no blank between Chinese and digits or Latin letters.";
        }
    }

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[,.;:?!()""']|[,;:?!()""'](?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs} +[\p{L}\p{N}{]|[\p{L}\p{N}}] +\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Blank();

    [GeneratedRegex("[\"”]|“[^“”„]*“")]
    private static partial Regex GermanQuotes();
}
