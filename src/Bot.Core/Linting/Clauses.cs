using System.Text.RegularExpressions;
using Bot.Core.Matching;

namespace Bot.Core.Linting;

/// <summary>Cuts a text for the wording rules: a word excuses another one within its own clause only.</summary>
internal static partial class Clauses
{
    /// <summary>The text in the form that the wording rules compare: NFKC, lower case, plain apostrophes.</summary>
    public static string Fold(string text) =>
        // An ellipsis would become three full stops and end the sentence.
        TextNormalizer.Normalize(text.Replace("\n", ". ", StringComparison.Ordinal).Replace('…', ' ')).Replace('’', '\'');

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

    /// <summary>The sentence around <paramref name="index"/>, before and after.</summary>
    public static string Sentence(string folded, int index)
    {
        var start = index;
        while (start > 0 && folded[start - 1] is not ('.' or '!' or '?' or ';' or '。'))
        {
            start--;
        }

        return folded[start..index] + RestOfSentence(folded, index);
    }

    private static bool IsClauseEnd(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '。' or '、';

    [GeneratedRegex(@"[.!?;。]")]
    private static partial Regex SentenceEnd();
}
