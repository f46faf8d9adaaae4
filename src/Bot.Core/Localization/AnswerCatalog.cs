namespace Bot.Core.Localization;

/// <summary>All texts of one language; complete, because every gap was filled or marked when it was made.</summary>
public sealed class AnswerCatalog
{
    private readonly Dictionary<string, Answer> _answers;

    private AnswerCatalog(Locale locale, Dictionary<string, Answer> answers, PhraseBook phrases)
    {
        Locale = locale;
        _answers = answers;
        Phrases = phrases;
    }

    /// <summary>The language.</summary>
    public Locale Locale { get; }

    /// <summary>What people write in this language.</summary>
    public PhraseBook Phrases { get; }

    /// <summary>The text of a key; empty for one that cannot be shown, save that a name is its id.</summary>
    public Answer this[TextKey key] =>
        _answers.TryGetValue(key.Name, out var answer) ? answer : Unavailable(key);

    /// <summary>Takes the texts of one language out of a set.</summary>
    /// <param name="set">All languages, for the English text behind a gap.</param>
    /// <param name="locale">Which language.</param>
    /// <param name="isUsable">False for an entry with an error; its text is not shown.</param>
    public static AnswerCatalog From(AnswerSet set, Locale locale, Func<AnswerEntry, bool> isUsable) => new(
        locale,
        TextKeys.All.ToDictionary(
            static key => key.Name, key => Choose(set, locale, key, isUsable), StringComparer.Ordinal),
        PhraseBook.From(set, locale, isUsable));

    private static Answer Choose(AnswerSet set, Locale locale, TextKey key, Func<AnswerEntry, bool> isUsable)
    {
        var english = set.Find(Locale.English, key.Name);
        var own = set.Find(locale, key.Name);
        if (own is not null && isUsable(own))
        {
            return IsCurrent(own, english) ? new Answer(own.Value, AnswerState.Current) : Stale(key, own, english!);
        }

        return english is not null && isUsable(english)
            ? new Answer(english.Value, AnswerState.Untranslated)
            : Unavailable(key);
    }

    private static bool IsCurrent(AnswerEntry own, AnswerEntry? english) =>
        own.Locale == Locale.English
        || english is null
        || SourceHash.In(own.Resx.Comment) == english.Hash;

    // Nobody may miss what a changed warning says now, so the English text follows; a label stays one line.
    private static Answer Stale(TextKey key, AnswerEntry own, AnswerEntry english) => new(
        key.IsProtected && key.Shape is (TextShape.Prose or TextShape.List)
            ? $"{own.Value}\n{english.Value}"
            : own.Value,
        AnswerState.Stale);

    // A name has to say something: the part of the key that names the thing. Anything else is left out.
    private static Answer Unavailable(TextKey key) => new(
        key.Shape is TextShape.Label ? key.Name.Split('.')[^2] : "", AnswerState.Unavailable);
}
