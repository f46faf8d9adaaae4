namespace Bot.Core.Matching;

/// <summary>A named list of words that wordings share.</summary>
/// <param name="Name">Its name.</param>
internal sealed record WordList(string Name)
{
    private readonly List<Wording> _words = [];

    /// <summary>The words, which may name lists that stand before this one.</summary>
    public IReadOnlyList<Wording> Words => _words;

    /// <summary>Puts one in.</summary>
    public void Add(Wording word) => _words.Add(word);

    /// <summary>Two lists are the same only where they are one object.</summary>
    public bool Equals(WordList? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The named lists of a language, and its spellings.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, WordList> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Wording?> _wordings = new(StringComparer.Ordinal);

    /// <summary>Reads the lists.</summary>
    /// <param name="folding">The spellings.</param>
    /// <param name="lines">One list a line, <c>name=a|b|c</c>; a list may name those before it.</param>
    public WordLists(Folding folding, IEnumerable<string> lines)
    {
        Folding = folding;
        foreach (var line in lines)
        {
            if (Split(line) is not var (name, words))
            {
                continue;
            }

            var list = new WordList(name);
            foreach (var word in Wording.Several(words, this))
            {
                list.Add(word);
            }

            if (_lists.TryAdd(name, list))
            {
                InOrder.Add(list);
            }
        }
    }

    /// <summary>The spellings.</summary>
    public Folding Folding { get; }

    /// <summary>The lists, each behind those that it names.</summary>
    public List<WordList> InOrder { get; } = [];

    /// <summary>Reads a wording; the same text gives the same object.</summary>
    public Wording? Read(string text)
    {
        if (!_wordings.TryGetValue(text, out var wording))
        {
            wording = Wording.Parse(text, Count, this);
            Count += wording is null ? 0 : 1;
            _wordings.Add(text, wording);
        }

        return wording;
    }

    /// <summary>How many wordings were read.</summary>
    public int Count { get; private set; }

    /// <summary>One object for a unit that stands in many wordings.</summary>
    public string Pool(string unit)
    {
        if (!_units.TryGetValue(unit, out var known))
        {
            _units.Add(known = unit);
        }

        return known;
    }

    /// <summary>The list of that name, or null.</summary>
    public WordList? Find(string name) => _lists.GetValueOrDefault(name);

    /// <summary>Name and words of a line; null for one that is none.</summary>
    public static (string Name, string Words)? Split(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && at < line.Length - 1
            ? (line[..at].Trim(), line[(at + 1)..])
            : null;
}
