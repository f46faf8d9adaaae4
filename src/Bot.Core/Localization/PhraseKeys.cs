using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Messages;

namespace Bot.Core.Localization;

/// <summary>The keys of the sheet Phrases. Each may be missing in a language.</summary>
public static class PhraseKeys
{
    /// <summary>What denies what follows it.</summary>
    public const string NegationBefore = "negation.before";

    /// <summary>What denies what stands before it.</summary>
    public const string NegationAfter = "negation.after";

    /// <summary>What denies only what follows it at once.</summary>
    public const string NegationAdjacent = "negation.adjacent";

    /// <summary>What holds a word of denial and denies nothing, such as "no idea".</summary>
    public const string NegationExcept = "negation.except";

    /// <summary>What denies the clause before where it stands alone, such as "fever: no".</summary>
    public const string NegationAlone = "negation.alone";

    /// <summary>What joins the last item of a list, such as "or".</summary>
    public const string ListOr = "list-or";

    /// <summary>What speaks of now, such as "since" or "again".</summary>
    public const string Present = "present";

    /// <summary>Spellings that count as the same, <c>from=to</c>, one pair a line.</summary>
    public const string Fold = "fold";

    /// <summary>Lists of words that patterns share, <c>name=a|b</c>, one list a line; a list may name those before it.</summary>
    public const string Words = "words";

    /// <summary>What makes a sentence a question for information, or a case that is only supposed.</summary>
    public const string Hypothetical = "hypothetical";

    /// <summary>What puts a sentence into the past.</summary>
    public const string Past = "past";

    /// <summary>Words that end a clause, such as "but".</summary>
    public const string ClauseBreak = "clause-break";

    /// <summary>Words that show that a text is about something else.</summary>
    public const string OffTopic = "off-topic";

    /// <summary>Words for the lower leg and what belongs to it.</summary>
    public const string Body = "body";

    /// <summary>Words for pain and the like.</summary>
    public const string Pain = "pain";

    /// <summary>Small words that tell languages apart.</summary>
    public const string FunctionWords = "function-words";

    /// <summary>Whole messages that tell of something to be looked at today or at once.</summary>
    public const string ToldUrgent = "told.urgent";

    /// <summary>Whole messages that do not.</summary>
    public const string ToldCalm = "told.calm";

    /// <summary>The id under which stand whole sentences about something else.</summary>
    public const string Elsewhere = "off-topic";

    private const string Phrase = "phrase.";
    private const string Misspelt = ".misspelt";

    // Risk factors and the body are one command, and two things to ask about.
    private static readonly Dictionary<string, ChoiceAction> _pages = new (string Id, ChoiceAction Page)[]
    {
        ("causes", new ChoiceAction.Give(Command.Causes)),
        ("warning-signs", new ChoiceAction.Give(Command.WarningSigns)),
        ("treatments", new ChoiceAction.Give(Command.Treatments)),
        ("self-care", new ChoiceAction.Give(Command.SelfCare)),
        ("prevention", new ChoiceAction.Give(Command.Prevention)),
        ("tests", new ChoiceAction.Give(Command.Tests)),
        ("risk-factors", new ChoiceAction.Give(Command.Background)),
        ("anatomy", new ChoiceAction.Give(Command.Background)),
    }.Concat(TopicCatalog.All.Select(static topic => (topic.Id.Value, (ChoiceAction)new ChoiceAction.OpenTopic(topic))))
        .ToDictionary(static row => row.Item1, static row => row.Item2, StringComparer.Ordinal);

    private static readonly HashSet<string> _all =
    [
        NegationBefore, NegationAfter, NegationAdjacent, NegationExcept, NegationAlone, ListOr, Present, Fold, Words, Hypothetical, Past,
        ClauseBreak, OffTopic, Body, Pain, FunctionWords, ToldUrgent, ToldCalm,
        .. _pages.Keys.Append(Elsewhere).SelectMany(static id => new[] { $"{Phrase}{id}", $"{Phrase}{id}{Misspelt}" }),
        .. CalfPainQuestions.All.SelectMany(static question => question.Options).Select(Of),
    ];

    /// <summary>The ids under which phrases may stand: topics, pages that list them, and <see cref="Elsewhere"/>.</summary>
    public static IEnumerable<string> Ids => _pages.Keys.Append(Elsewhere);

    /// <summary>The ways to state a sign, a pattern a line.</summary>
    public static string Of(Option option) => $"sign.{option.Id}";

    /// <summary>What people write about a page, slips of the pen included: the keys, a phrase a line each.</summary>
    public static IReadOnlyList<string> OfId(string id) => [$"{Phrase}{id}", $"{Phrase}{id}{Misspelt}"];

    /// <summary>True for a key of slips of the pen.</summary>
    public static bool IsMisspelt(string key) => key.EndsWith(Misspelt, StringComparison.Ordinal);

    /// <summary>What leads to the page of an id; null for <see cref="Elsewhere"/> and what is none.</summary>
    public static ChoiceAction? PageOf(string id) => _pages.GetValueOrDefault(id);

    /// <summary>True for a key that is read.</summary>
    public static bool Contains(string key) => _all.Contains(key);
}
