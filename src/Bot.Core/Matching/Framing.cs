using Bot.Core.Dialogues;

namespace Bot.Core.Matching;

/// <summary>Tells what is only asked about, supposed or past from what somebody has now.</summary>
/// <param name="hypothetical">Ways to ask for information or to suppose a case.</param>
/// <param name="past">Ways to put it into the past.</param>
/// <param name="present">Words that bring it back: "now", "since", "again".</param>
internal sealed class Framing(
    IReadOnlyList<SignPattern> hypothetical, IReadOnlyList<SignPattern> past, IReadOnlyList<Wording> present)
{
    /// <summary>The patterns that it looks for.</summary>
    public IEnumerable<SignPattern> Patterns => hypothetical.Concat(past);

    /// <summary>The words that bring it back.</summary>
    public IReadOnlyList<Wording> Present => present;

    /// <summary>How a text is framed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standing">The patterns that stand in it somewhere.</param>
    public Frame Of(IndexedText text, IReadOnlySet<SignPattern> standing)
    {
        var now = text.Clauses.Where(clause => clause.FindAny(present).Count > 0).ToHashSet();
        var told = text.Clauses.Where(In([.. past.Where(standing.Contains)])).ToHashSet();
        var nowSentences = SentencesOf(now);
        var pastSentences = SentencesOf(told);
        pastSentences.ExceptWith(nowSentences);
        return new Frame(
            text,
            Asked(text, [.. hypothetical.Where(standing.Contains)]),
            nowSentences,
            [.. told.Except(now), .. text.Clauses.Where(clause => pastSentences.Contains(clause.Sentence))]);
    }

    private static HashSet<int> SentencesOf(IEnumerable<IndexedClause> clauses) =>
        [.. clauses.Select(static clause => clause.Sentence)];

    private static Func<IndexedClause, bool> In(List<SignPattern> patterns) =>
        clause => patterns.Exists(pattern => pattern.StartIn(clause) is not null);

    // By sentence, the first clause that asks.
    private static Dictionary<int, (IndexedClause Clause, int Start)> Asked(IndexedText text, List<SignPattern> asking)
    {
        var asked = new Dictionary<int, (IndexedClause Clause, int Start)>();
        foreach (var clause in text.Clauses)
        {
            if (asking.Select(pattern => pattern.StartIn(clause)).Min() is { } start)
            {
                asked.TryAdd(clause.Sentence, (clause, start));
            }
        }

        return asked;
    }
}

/// <summary>How one text is framed.</summary>
/// <param name="text">The text.</param>
/// <param name="asked">By sentence: from where on it asks.</param>
/// <param name="now">Sentences that speak of now.</param>
/// <param name="past">Clauses that speak of the past alone; with a word of now in the sentence, those that say so themselves.
/// </param>
internal sealed class Frame(
    IndexedText text,
    Dictionary<int, (IndexedClause Clause, int Start)> asked,
    HashSet<int> now,
    HashSet<IndexedClause> past)
{
    /// <summary>True where a sign is only asked about, supposed or past.</summary>
    /// <param name="clause">Where it stands.</param>
    /// <param name="start">Its first unit.</param>
    /// <param name="option">The sign; a risk of the past is still one.</param>
    public bool IsOnlyMentioned(IndexedClause clause, int start, Option option) =>
        IsAsked(clause, start) || (past.Contains(clause) && !CalfPainQuestions.Risk.Options.Contains(option));

    // What stands before the question is stated: "calf swollen and red, when to call?"
    private bool IsAsked(IndexedClause clause, int start)
    {
        if (!asked.TryGetValue(clause.Sentence, out var question))
        {
            return false;
        }

        return clause == question.Clause
            ? start >= question.Start
            : !now.Contains(clause.Sentence) && IsBehind(clause, question.Clause);
    }

    private bool IsBehind(IndexedClause clause, IndexedClause other) =>
        text.Clauses.SkipWhile(each => each != other).Contains(clause);
}
