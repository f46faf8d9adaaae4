using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>Understands questions in people's own words, in every language at once: deterministic, without a download and
/// without keeping anything.</summary>
public sealed class QuestionReader
{
    // Of a short text nobody knows the language; then the person's own counts.
    private const double NearlyAsFamiliar = 0.8;

    // Below, a text is in none of our languages, so what is said of it is said in the person's own. What it says of an emergency
    // is read all the same.
    private const double LeastFamiliar = 1.0;

    private readonly IReadOnlyList<LanguageReader> _languages;

    /// <summary>Builds the index; that of a language whose phrases are the same as before is taken over.</summary>
    internal QuestionReader(IEnumerable<AnswerCatalog> catalogs, QuestionReader? before) => _languages =
    [
        .. catalogs.Select(static catalog => catalog.Phrases).Select(book =>
            before?._languages.FirstOrDefault(language => language.Book.Equals(book)) ?? new LanguageReader(book)),
    ];

    /// <summary>Reads a question.</summary>
    /// <param name="text">Any text; the caller cuts it to a length that is read.</param>
    /// <param name="locale">The person's language, for a text that does not show its own.</param>
    public Understanding Read(string text, Locale locale)
    {
        var cuts = _languages.Select(language => (Language: language, Cut: language.Cut(text)))
            .Select(static row => (row.Language, row.Cut, Familiarity: row.Language.Familiarity(row.Cut))).ToList();
        var most = cuts.Max(static row => row.Familiarity);
        var (reader, cut, _) = cuts.FirstOrDefault(row =>
            row.Language.Locale == locale && row.Familiarity >= most * NearlyAsFamiliar) is { Language: not null } own
                ? own
                : cuts.First(row => row.Familiarity >= most);
        var understanding = Interpretation.Of(reader, reader.Mend(cut));
        return understanding is { Warning: null, Sureness: Sureness.OffTopic } && most < cut.Units.Count() * LeastFamiliar
            ? understanding with { Locale = locale }
            : understanding;
    }
}
