using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;

namespace Bot.Core.Matching;

/// <summary>What typed words mean, in every language at once: commands, and the names of topics, groups and countries.
/// </summary>
public sealed class Vocabulary
{
    private const int ShortestPart = 3;

    private readonly ILookup<string, (Locale Locale, Command Command)> _commands;
    private readonly int _longestCommand;
    private readonly IReadOnlyList<(string Name, bool IsId, Locale Locale, Topic Topic)> _topics;
    private readonly ILookup<string, CauseGroup> _groups;
    private readonly ILookup<string, Country> _countries;
    private readonly ILookup<string, Locale> _languages;

    internal Vocabulary(IReadOnlyList<AnswerCatalog> catalogs)
    {
        _commands = (
            from catalog in catalogs
            from command in CommandCatalog.All
            from word in catalog[CommandCatalog.WordsOf(command)].Items.Append(command.Id)
            select (Word: Fold(word), catalog.Locale, command)).Distinct()
            .ToLookup(static row => row.Word, static row => (row.Locale, row.command));
        _longestCommand = _commands.Max(static words => words.Key.Length);
        _topics = [.. catalogs.SelectMany(TopicNames)];
        _groups = Names(catalogs, Enum.GetValues<CauseGroup>(), NameKeys.NameOf, NameKeys.IdOf);
        _countries = (
            from row in EmergencyNumbers.All
            from catalog in catalogs
            from name in catalog[NameKeys.WordsOf(row.Country)].Items.Append(catalog[NameKeys.NameOf(row.Country)].Value)
            select (Name: Fold(name), row.Country)).Distinct()
            .ToLookup(static row => row.Name, static row => row.Country);
        _languages = (
            from catalog in catalogs
            from name in catalog[InterfaceKeys.LocaleWords].Items.Append(catalog[InterfaceKeys.LocaleName].Value)
            select (Name: Fold(name), catalog.Locale)).Distinct()
            .ToLookup(static row => row.Name, static row => row.Locale);
    }

    /// <summary>The command that a text begins with and what follows it; the person's own language wins over others.
    /// </summary>
    /// <returns>Null where the text begins with no command word.</returns>
    public CommandMatch? FindCommand(string text, Locale locale)
    {
        var words = TextNormalizer.Normalize(text).TrimStart('/', ' ');
        for (var end = words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            // Folding takes out marks and blanks, but hardly half of a text; a long one is not folded word by word.
            if (end <= 2 * _longestCommand && Choose(Fold(words[..end]), locale) is var (found, command))
            {
                return new CommandMatch(command, found, words[end..].Trim());
            }
        }

        return null;
    }

    /// <summary>Topics that a name or a part of one means: all that bear exactly this name, else those with a name
    /// that contains it.</summary>
    /// <param name="text">At least three letters, or two Chinese characters, for a part of a name.</param>
    /// <param name="locale">The person's language: names of another one count where it has none.</param>
    /// <returns>In the order of the numbers, each once; empty where nothing fits.</returns>
    public IReadOnlyList<Topic> FindTopics(string text, Locale locale)
    {
        var name = Fold(text);
        var isLongEnough = name.Length >= ShortestPart || (name.Length == 2 && name.All(static c => c > '\u2E80'));
        var exact = Topics(row => row.Name == name, locale);
        return exact.Count > 0 || !isLongEnough
            ? exact
            : Topics(row => !row.IsId && HoldsPart(row.Name, name), locale);
    }

    /// <summary>Topics that a text names, in any language, in the order of their names in the text.</summary>
    public IReadOnlyList<Topic> FindMentioned(string text)
    {
        var folded = Fold(text[..Math.Min(text.Length, 2 * Messages.Input.MaxSaid)]);
        return
        [
            .. _topics.Where(static row => !row.IsId && row.Name.Length >= ShortestMention(row.Name))
                .Select(row => (row.Topic, At: IndexOfWords(folded, row.Name)))
                .Where(static found => found.At >= 0)
                .OrderBy(static found => found.At)
                .Select(static found => found.Topic)
                .Distinct(),
        ];
    }

    /// <summary>The group of causes of that name in any language, or null.</summary>
    public CauseGroup? FindGroup(string text) => FirstOrNull(_groups[Fold(text)]);

    /// <summary>The country of that name in any language; null where we have no numbers.</summary>
    public Country? FindCountryByName(string text) => FirstOrNull(_countries[Fold(text)]);

    /// <summary>Like <see cref="FindCountryByName"/>, and of those two letters.</summary>
    public Country? FindCountry(string text) => FindCountryByName(text)
        ?? (Country.TryParse(text.Trim(), out var country) && EmergencyNumbers.For(country) is not null
            ? country
            : null);

    /// <summary>The language of that name or tag, or null where we do not offer it.</summary>
    public Locale? FindLanguage(string text, IReadOnlyCollection<Locale> offered) =>
        FirstOrNull(_languages[Fold(text)]) ?? LocaleNegotiation.Match(text, offered);

    private static int ShortestMention(string name) => name[0] > '\u2E80' ? 2 : ShortestPart;

    // Whole words; a plural or an ending may follow a long one.
    private static int IndexOfWords(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (name[0] > '\u2E80' || (IsEdge(text, at - 1) && IsEdge(text, at + name.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // In a script with blanks a part begins where a word begins.
    private static bool HoldsPart(string name, string part) => part[0] > '\u2E80'
        ? name.Contains(part, StringComparison.Ordinal)
        : name.StartsWith(part, StringComparison.Ordinal) || name.Contains($" {part}", StringComparison.Ordinal)
            || name.Contains($"({part}", StringComparison.Ordinal);

    private static IEnumerable<(string Name, bool IsId, Locale Locale, Topic Topic)> TopicNames(AnswerCatalog catalog)
    {
        foreach (var topic in TopicCatalog.All)
        {
            var title = catalog[AnswerKeys.Of(topic, TopicPart.Title)].Value;
            yield return (Fold(title), false, catalog.Locale, topic);
            yield return (Fold(topic.Id.Value), true, catalog.Locale, topic);
            foreach (var name in title.Split([' ', ',', ';', '(', ')', '、', '（', '）', '„', '“'], StringSplitOptions.TrimEntries))
            {
                // DVT, pAVK: what stands last in a name's brackets is a name too.
                var isLast = title.Contains($"{name})", StringComparison.Ordinal) || title.Contains($"{name}）", StringComparison.Ordinal);
                if (name.Length >= ShortestPart && isLast)
                {
                    yield return (Fold(name), false, catalog.Locale, topic);
                }
            }
        }
    }

    private static ILookup<string, T> Names<T>(
        IReadOnlyList<AnswerCatalog> catalogs, IEnumerable<T> things, Func<T, TextKey> key, Func<T, string> id) => (
            from thing in things
            from name in catalogs.Select(catalog => catalog[key(thing)].Value).Append(id(thing))
            select (Name: Fold(name), thing)).Distinct()
        .ToLookup(static row => row.Name, static row => row.thing);

    /// <summary>The form in which words are compared: normalised, hyphens and slashes as blanks, without the punctuation
    /// around. A question mark alone stays, because it is a command.</summary>
    internal static string Fold(string text)
    {
        var normal = TextNormalizer.Normalize(text);
        if (normal is "?" or "")
        {
            return normal;
        }

        var words = normal.Replace('-', ' ').Replace('/', ' ').Replace(':', ' ').Replace('_', ' ');
        return TextNormalizer.Normalize(words).Trim('.', ',', ';', '!', '?', '。', '、', '"', '\'', '“', '”', '„', '«', '»', ' ');
    }

    private static T? FirstOrNull<T>(IEnumerable<T> values)
        where T : struct => values.Select(static value => (T?)value).FirstOrDefault();

    private (Locale Locale, Command Command)? Choose(string word, Locale locale)
    {
        var found = _commands[word].ToList();
        return found.Count == 0
            ? null
            : FirstOrNull(found.Where(match => match.Locale == locale)) ?? found[0];
    }

    private List<Topic> Topics(Func<(string Name, bool IsId, Locale Locale, Topic Topic), bool> fits, Locale locale)
    {
        var found = _topics.Where(fits).ToList();
        var own = found.Where(row => row.Locale == locale).ToList();
        return
        [
            .. (own.Count > 0 ? own : found)
                .Select(static row => row.Topic)
                .DistinctBy(static topic => topic.Number)
                .OrderBy(static topic => topic.Number),
        ];
    }
}
