using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Matching;

namespace Bot.Core;

/// <summary>Everything that a turn may see besides itself. Immutable: one turn sees one consistent set of texts even
/// while a reload happens.</summary>
public sealed class Snapshot
{
    private readonly Dictionary<Locale, AnswerCatalog> _catalogs;
    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Lazy<Suggestions> _suggestions;
    private readonly Lazy<QuestionReader> _questions;

    /// <summary>Makes a snapshot of complete catalogs.</summary>
    /// <param name="catalogs">English among them.</param>
    /// <param name="contactAddress">Where to report a problem; null where nobody configured it.</param>
    /// <param name="token">Seals the dialogues of the check; null where it is not offered to go on, as in a test of
    /// texts.</param>
    /// <param name="mode">How the check works.</param>
    /// <param name="before">The one that this one follows; what is the same in both is taken over.</param>
    public Snapshot(
        IReadOnlyList<AnswerCatalog> catalogs,
        Uri? contactAddress = null,
        Token? token = null,
        CheckMode mode = CheckMode.Ranked,
        Snapshot? before = null)
    {
        Token = token;
        Mode = mode;
        _catalogs = catalogs.ToDictionary(static catalog => catalog.Locale);
        Locales = [.. _catalogs.Keys.Order()];
        ContactAddress = contactAddress;
        _vocabulary = new Lazy<Vocabulary>(() => new Vocabulary(catalogs));
        _suggestions = new Lazy<Suggestions>(() => new Suggestions(catalogs));
        var questions = before?._questions is { IsValueCreated: true } known ? known.Value : null;
        _questions = new Lazy<QuestionReader>(() => new QuestionReader(catalogs, questions));
    }

    /// <summary>The languages on offer, English first.</summary>
    public IReadOnlyList<Locale> Locales { get; }

    /// <summary>Where to report a problem.</summary>
    public Uri? ContactAddress { get; }

    /// <summary>Seals and opens the dialogues of the check.</summary>
    public Token? Token { get; }

    /// <summary>How the check works.</summary>
    public CheckMode Mode { get; }

    /// <summary>What typed words mean.</summary>
    public Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>What menus offer while somebody types.</summary>
    public Suggestions Suggestions => _suggestions.Value;

    /// <summary>Understands questions in people's own words. Its index is built when it is first asked for.</summary>
    public QuestionReader Questions => _questions.Value;

    /// <summary>The texts of a language; English for one that is not on offer.</summary>
    public AnswerCatalog Catalog(Locale locale) =>
        _catalogs.GetValueOrDefault(locale) ?? _catalogs[Locale.English];
}
