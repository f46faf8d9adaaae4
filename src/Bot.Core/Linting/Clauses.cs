using System.Text.RegularExpressions;
using Bot.Core.Matching;

namespace Bot.Core.Linting;

/// <summary>Cuts a text for the wording rules: a word excuses another one within its own clause only.</summary>
internal static partial class Clauses
{
    /// <summary>The text in the form that the wording rules compare: NFKC, lower case, plain apostrophes.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isList">True where each line is a sentence of its own; otherwise a line's end is a blank.</param>
    public static string Fold(string text, bool isList)
    {
        var lines = text.Replace("\n", isList ? ". " : " ", StringComparison.Ordinal);

        // An ellipsis would become three full stops and end the sentence.
        var normal = TextNormalizer.Normalize(lines.Replace('…', ' ')).Replace('’', '\'');
        return BetweenHan().Replace(normal, "");
    }

    /// <summary>What stands before <paramref name="index"/> in the same clause.</summary>
    public static string Before(string folded, int index)
    {
        var start = index;
        while (start > 0 && !IsClauseEnd(folded[start - 1]))
        {
            start--;
        }

        return folded[start..index];
    }

    /// <summary>What stands from <paramref name="index"/> on in the same sentence, its end mark included.</summary>
    public static string RestOfSentence(string folded, int index)
    {
        var match = SentenceEnd().Match(folded, index);
        return match.Success ? folded[index..(match.Index + match.Length)] : folded[index..];
    }

    /// <summary>What stands before <paramref name="index"/> in the same sentence.</summary>
    public static string SentenceBefore(string folded, int index)
    {
        var start = index;
        while (start > 0 && folded[start - 1] is not ('.' or '!' or '?' or ';' or '。'))
        {
            start--;
        }

        return folded[start..index];
    }

    /// <summary>The clause around a match, both sides of it.</summary>
    public static string Around(string folded, Match match)
    {
        var end = match.Index + match.Length;
        while (end < folded.Length && !IsClauseEnd(folded[end]))
        {
            end++;
        }

        return Before(folded, match.Index) + folded[match.Index..end];
    }

    private static bool IsClauseEnd(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '。' or '、';

    // Chinese has no blanks; one within a word would hide the word.
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs}) (?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex BetweenHan();

    [GeneratedRegex(@"[.!?;。]")]
    private static partial Regex SentenceEnd();
}
