using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>What a text denies: "no swelling, redness or warmth", 没有红肿、发热.</summary>
internal sealed class Denial
{
    // How far a denial reaches, in units.
    private const int ReachOfWords = 5;
    private const int ReachOfCharacters = 4;

    // A listed item is short; what is longer is a clause of its own.
    private const int LongestItem = 4;
    private const int LongestChineseItem = 7;

    private readonly IReadOnlyList<Wording> _before;
    private readonly IReadOnlyList<Wording> _adjacent;
    private readonly IReadOnlyList<Wording> _after;
    private readonly IReadOnlyList<Wording> _except;
    private readonly IReadOnlyList<Wording> _or;
    private readonly IReadOnlyList<Wording> _alone;
    private readonly IReadOnlyList<Wording> _body;

    /// <summary>Takes the words of one language.</summary>
    /// <param name="wordings">Those of a key; see <see cref="PhraseKeys"/>.</param>
    public Denial(Func<string, IReadOnlyList<Wording>> wordings)
    {
        _before = wordings(PhraseKeys.NegationBefore);
        _adjacent = wordings(PhraseKeys.NegationAdjacent);
        _after = wordings(PhraseKeys.NegationAfter);
        _except = wordings(PhraseKeys.NegationExcept);
        _or = wordings(PhraseKeys.ListOr);
        _alone = wordings(PhraseKeys.NegationAlone);
        _body = wordings(PhraseKeys.Body);
        Wordings = [.. _before, .. _adjacent, .. _after, .. _except, .. _or, .. _alone];
        Words = _before.Select(static word => word.OnlyUnit).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Wording> Wordings { get; }

    /// <summary>Single words that deny what follows them.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>The clauses that are denied as a whole, by their places in the text: they go on with a list of what is
    /// denied, or a word of denial alone follows them.</summary>
    public IReadOnlySet<int> ListedIn(IndexedText text)
    {
        var listed = new HashSet<int>();
        for (var at = 0; at < text.Clauses.Count; at++)
        {
            if (at > 0 && text.Clauses[at - 1] is { IsOpen: true, Length: <= LongestChineseItem } && IsNothingButDenial(text.Clauses[at]))
            {
                listed.Add(at - 1);
            }

            if (!Standing(text.Clauses[at], _before).Any())
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Clauses.Count && IsItem(text.Clauses[end], text.Clauses[at].Sentence))
            {
                end++;
            }

            // Without 、 or a last "or" nobody knows whether the list goes on.
            var last = Enumerable.Range(at + 1, end - at - 1)
                .LastOrDefault(item => text.Clauses[item].IsListed || text.Clauses[item].FindAny(_or).Count > 0);
            listed.UnionWith(Enumerable.Range(at + 1, Math.Max(last - at, 0)));
        }

        return listed;
    }

    /// <summary>True where a word of a sign is denied by one that is not a part of the sign itself.</summary>
    public bool Covers(IndexedClause clause, Span word, IReadOnlyList<Span> sign)
    {
        var reach = clause.IsChinese ? ReachOfCharacters : ReachOfWords;
        return Foreign(_before).Any(no => no.End <= word.Start && word.Start - no.End < reach)
            || Foreign(_adjacent).Any(no => no.End == word.Start)
            || Foreign(_after).Any(no => no.Start >= word.End && no.Start - word.End < reach - 1);

        IEnumerable<Span> Foreign(IReadOnlyList<Wording> words) =>
            Standing(clause, words).Where(no => !sign.Any(part => part.Start <= no.Start && no.End <= part.End));
    }

    private bool IsNothingButDenial(IndexedClause clause) =>
        clause.FindAny(_alone).Any(span => span.Start == 0 && span.End == clause.Length);

    // In doubt a new statement: silence about it would be worse.
    private bool IsItem(IndexedClause clause, int sentence) => clause.Sentence == sentence && !clause.IsTail
        && clause.FindAny(_body).Count == 0
        && clause.Length <= (clause.IsChinese ? LongestChineseItem : LongestItem);

    private IEnumerable<Span> Standing(IndexedClause clause, IReadOnlyList<Wording> words) => clause.FindAny(words)
        .Where(no => !clause.FindAny(_except).Any(held => held.Start <= no.Start && no.End <= held.End));
}
