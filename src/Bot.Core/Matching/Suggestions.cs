using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>What a menu may offer while somebody types.</summary>
/// <param name="Id">What the offer stands for: an argument that the command understands, in any language, for good.</param>
/// <param name="Name">Its name in the person's language.</param>
public sealed record Suggestion(string Id, string Name);

/// <summary>Finds what somebody may mean who has typed the beginning of a name, in all languages at once.</summary>
public sealed class Suggestions
{
    private readonly Dictionary<Locale, AnswerCatalog> _catalogs;
    private readonly ILookup<string, Offer> _offers;

    internal Suggestions(IReadOnlyList<AnswerCatalog> catalogs)
    {
        _catalogs = catalogs.ToDictionary(static catalog => catalog.Locale);
        var offers =
            from command in CommandCatalog.All
            from offer in OffersOf(command)
            select (command.Id, Offer: offer with { Names = NamesOf(offer, catalogs) });
        _offers = offers.ToLookup(static row => row.Id, static row => row.Offer);
    }

    /// <summary>The best offers for what was typed, best first.</summary>
    /// <param name="command">Whose argument is typed.</param>
    /// <param name="typed">Any characters, any length; empty for all in their order.</param>
    /// <param name="locale">The language of the names.</param>
    /// <param name="most">How many there may be.</param>
    public IReadOnlyList<Suggestion> Find(Command command, string typed, Locale locale, int most)
    {
        var part = Fold(typed[..Math.Min(typed.Length, CommandCatalog.MaxDescription)]);
        var catalog = _catalogs.GetValueOrDefault(locale) ?? _catalogs[Locale.English];
        return
        [
            .. _offers[command.Id].Select(offer => (Offer: offer, Rank: RankOf(offer, part)))
                .Where(static found => found.Rank is not null)
                .OrderBy(static found => found.Rank)
                .Take(most)
                .Select(found => new Suggestion(found.Offer.Id, catalog[found.Offer.Name].Value)),
        ];
    }

    /// <summary>True for what an offer for that command stands for.</summary>
    public bool Offers(Command command, string id) => _offers[command.Id].Any(offer => offer.Id == id);

    private static IEnumerable<Offer> OffersOf(Command command) => command.Id switch
    {
        "emergency" => EmergencyNumbers.All.Select(static row => new Offer(row.Country.Code, NameKeys.NameOf(row.Country))
        {
            Words = NameKeys.WordsOf(row.Country),
        }),
        "causes" => Enum.GetValues<CauseGroup>().Select(static group => new Offer(NameKeys.IdOf(group), NameKeys.NameOf(group)))
            .Concat(TopicsOf(command)),
        _ => TopicsOf(command),
    };

    private static IEnumerable<Offer> TopicsOf(Command command) => TopicCatalog.All
        .Where(topic => CommandCatalog.Of(topic) == command)
        .Select(static topic => new Offer(topic.Id.Value, AnswerKeys.Of(topic, TopicPart.Title)));

    private static IReadOnlyList<string> NamesOf(Offer offer, IReadOnlyList<AnswerCatalog> catalogs) =>
    [
        .. catalogs.SelectMany(catalog => offer.Words is { } words
                ? catalog[words].Items.Append(catalog[offer.Name].Value)
                : [catalog[offer.Name].Value])
            .Append(offer.Id).Select(Fold).Distinct(),
    ];

    private static int? RankOf(Offer offer, string part) => offer.Names switch
    {
        _ when part.Length == 0 => 0,
        var names when names.Any(name => name == part) => 0,
        var names when names.Any(name => name.StartsWith(part, StringComparison.Ordinal)) => 1,
        var names when names.Any(name => name.Contains($" {part}", StringComparison.Ordinal)) => 2,
        var names when names.Any(name => name.Contains(part, StringComparison.Ordinal)) => 3,
        var names when names.Any(name => part.Split(' ').All(word => name.Contains(word, StringComparison.Ordinal))) => 4,
        _ => null,
    };

    // ü, ue and u alike, ß as ss, traditional characters as simplified ones, punctuation as blanks.
    private static string Fold(string text)
    {
        var folded = string.Concat(Vocabulary.Fold(text).Select(TraditionalCharacters.Simplify))
            .Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("ä", "a", StringComparison.Ordinal).Replace("ae", "a", StringComparison.Ordinal)
            .Replace("ö", "o", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ü", "u", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
        return string.Join(' ', folded.Split(
            [' ', '?', '(', ')', ',', ';', '、', '„', '“', '”', '’', '\''], StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed record Offer(string Id, TextKey Name)
    {
        // What people type besides the name.
        public TextKey? Words { get; init; }

        public IReadOnlyList<string> Names { get; init; } = [];
    }
}
