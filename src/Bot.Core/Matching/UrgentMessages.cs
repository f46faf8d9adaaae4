using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>Whole messages of one language, urgent ones and others, to compare a text with: by the closest of them, and by
/// what tells the two kinds apart.</summary>
internal sealed class UrgentMessages
{
    // How far a denial reaches, in units.
    private const int ReachOfWords = 5;
    private const int ReachOfCharacters = 5;
    private const char Denied = '¬';

    private readonly IReadOnlySet<string> _denials;
    private readonly PhraseIndex _closest;
    private readonly LogisticRegression _difference;

    /// <summary>Takes the messages.</summary>
    /// <param name="urgent">Urgent ones.</param>
    /// <param name="calm">Others.</param>
    /// <param name="denials">Words that deny what follows them.</param>
    public UrgentMessages(IReadOnlyList<Utterance> urgent, IReadOnlyList<Utterance> calm, IReadOnlySet<string> denials)
    {
        _denials = denials;
        _closest = new PhraseIndex(
        [
            .. urgent.Select(static text => (PhraseKeys.ToldUrgent, text)), .. calm.Select(static text => (PhraseKeys.ToldCalm, text)),
        ]);
        _difference = new LogisticRegression(
            [.. urgent.Select(text => (Marked(text), true)), .. calm.Select(text => (Marked(text), false))]);
    }

    /// <summary>How much more a text is like urgent messages than like others; below zero where it is less.</summary>
    public Likeness LikenessOf(Utterance text)
    {
        var hits = _closest.Rank(text).ToDictionary(static hit => hit.Page, static hit => hit.Closeness, StringComparer.Ordinal);
        return new Likeness(
            hits.GetValueOrDefault(PhraseKeys.ToldUrgent) - hits.GetValueOrDefault(PhraseKeys.ToldCalm),
            _difference.LogOdds(Marked(text)));
    }

    // A denied word is another word.
    private Utterance Marked(Utterance text) => text.WithClauses(units =>
    {
        var reach = 0;
        return [.. units.Select(unit =>
        {
            var marked = reach-- <= 0 ? unit : Utterance.IsIdeograph(unit[0]) ? $"{unit}{Denied}" : $"{Denied}{unit}";
            reach = !_denials.Contains(unit) ? reach : Utterance.IsIdeograph(unit[0]) ? ReachOfCharacters : ReachOfWords;
            return marked;
        })];
    });
}

/// <summary>How much more a text is like urgent messages than like others.</summary>
/// <param name="Closer">How much closer the closest urgent ones are than the closest others; about -1 to 1.</param>
/// <param name="LogOdds">The logarithm of the odds that it is urgent, by its words; about -5 to 5.</param>
internal readonly record struct Likeness(double Closer, double LogOdds);
