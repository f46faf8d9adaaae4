namespace Bot.Core.Localization;

/// <summary>What people of one language write, by key; see <see cref="PhraseKeys"/>.</summary>
public sealed class PhraseBook : IEquatable<PhraseBook>
{
    private readonly Dictionary<string, IReadOnlyList<string>> _lines;

    private PhraseBook(Locale locale, Dictionary<string, IReadOnlyList<string>> lines)
    {
        Locale = locale;
        _lines = lines;
    }

    /// <summary>The language.</summary>
    public Locale Locale { get; }

    /// <summary>The lines of a key; none where the language has not got it.</summary>
    public IReadOnlyList<string> this[string key] => _lines.GetValueOrDefault(key) ?? [];

    /// <summary>True where both say the same in the same language.</summary>
    public bool Equals(PhraseBook? other) => other is not null && Locale == other.Locale
        && _lines.Count == other._lines.Count
        && _lines.All(row => other._lines.TryGetValue(row.Key, out var lines) && lines.SequenceEqual(row.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PhraseBook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Locale, _lines.Count);

    /// <summary>Takes the phrases of one language out of a set; there is no falling back to another language.</summary>
    /// <param name="set">All languages.</param>
    /// <param name="locale">Which language.</param>
    /// <param name="isUsable">False for an entry with an error; it is left out.</param>
    public static PhraseBook From(AnswerSet set, Locale locale, Func<AnswerEntry, bool> isUsable) => new(
        locale,
        set.Phrases.Where(entry => entry.Locale == locale && isUsable(entry)).ToDictionary(
            static entry => entry.Key,
            static entry => LinesOf(entry.Value),
            StringComparer.Ordinal));

    /// <summary>The lines of a text, without blanks around them; empty ones are left out.</summary>
    public static IReadOnlyList<string> LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
