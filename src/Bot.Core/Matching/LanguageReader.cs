using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>Reads texts of one language: its spellings, signs and phrases.</summary>
internal sealed class LanguageReader
{
    private const double FunctionWord = 2;

    private readonly Folding _folding;
    private readonly SignReader _signs;
    private readonly PhraseIndex _phrases;
    private readonly UrgentMessages _told;
    private readonly HashSet<string> _functionWords;
    private readonly SpellingIndex _spellings;

    /// <summary>Builds the index of a language.</summary>
    public LanguageReader(PhraseBook book)
    {
        Book = book;
        _folding = new Folding(book[PhraseKeys.Fold]);
        _signs = new SignReader(book, _folding);
        var phrases = (
            from id in PhraseKeys.Ids
            from key in PhraseKeys.OfId(id)
            from phrase in book[key]
            select (Id: id, Key: key, Cut: Cut(phrase))).ToList();
        _phrases = new PhraseIndex(phrases.ConvertAll(static row => (row.Id, row.Cut)));
        _functionWords = book[PhraseKeys.FunctionWords]
            .SelectMany(line => line.Split('|')).SelectMany(word => Utterance.UnitsOf(word, _folding))
            .ToHashSet(StringComparer.Ordinal);
        var spelled = phrases.Where(static row => !PhraseKeys.IsMisspelt(row.Key)).SelectMany(static row => row.Cut.Units);
        _spellings = new SpellingIndex(
            spelled.Concat(_signs.Units).Concat(_functionWords), _signs.Stems, _signs.BodyAndPain.Concat(_functionWords), _folding);
        _told = new UrgentMessages([.. book[PhraseKeys.ToldUrgent].Select(Cut)], [.. book[PhraseKeys.ToldCalm].Select(Cut)], _signs.Denials);
    }

    /// <summary>What it was built from.</summary>
    public PhraseBook Book { get; }

    /// <summary>The language.</summary>
    public Locale Locale => Book.Locale;

    /// <summary>Cuts a text by the spellings of the language.</summary>
    public Utterance Cut(string text) => Utterance.Of(text, _folding);

    /// <summary>How much a text looks like this language: its known words, small ones counting twice more.</summary>
    public double Familiarity(Utterance utterance) => _phrases.Known(utterance)
        + (FunctionWord * utterance.Units.Count(_functionWords.Contains));

    /// <summary>How many units are known and say something by themselves.</summary>
    public int TellingWords(Utterance utterance) =>
        utterance.Units.Count(unit => !_functionWords.Contains(unit) && _phrases.Knows(unit));

    /// <summary>The share of the units that stand in some phrase, from 0 to 1.</summary>
    public double Coverage(Utterance utterance) => (double)_phrases.Known(utterance) / Math.Max(1, utterance.Units.Count());

    /// <summary>Mends slips in long words, and in short ones that are common.</summary>
    public Utterance Mend(Utterance utterance) => utterance.With(_spellings.Mend);

    /// <summary>The signs that a text states.</summary>
    public SignReading ReadSigns(Utterance utterance) => _signs.Read(utterance);

    /// <summary>Every id with phrases, the closest first.</summary>
    public IReadOnlyList<PhraseHit> Rank(Utterance utterance) => _phrases.Rank(utterance);

    /// <summary>How much more a text is like messages that tell of something urgent than like others.</summary>
    public Likeness ToUrgent(Utterance utterance) => _told.LikenessOf(utterance);

    /// <summary>For each id the words of a text that speak for it most, as typed, in their order.</summary>
    public IEnumerable<IReadOnlyList<string>> WordsFor(Utterance utterance, IEnumerable<string> ids)
    {
        var units = PhraseFeatures.OfEachUnit(utterance);
        return ids.Select(id => MatchedWords.Of(utterance, _phrases.Contributions(units, id), _functionWords));
    }
}
