namespace Bot.Core.Matching;

/// <summary>Where words stand in a clause.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit behind the last one.</param>
internal readonly record struct Span(int Start, int End);

/// <summary>Words that have to follow each other, as the data writes them: <c>swell*</c> has any ending, <c>*krampf*</c> any
/// beginning too, <c>&lt;leg&gt;</c> is one of a list of that name, <c>&lt;my&gt;?</c> one of them or nothing, and <c>…</c> stands
/// for up to six other units.</summary>
internal sealed class Wording
{
    private const char Any = '*';
    private const char Gap = '…';
    private const char Opening = '<';
    private const char Closing = '>';
    private const char Maybe = '?';
    private const int LongestGap = 6;

    private readonly Part[] _parts;

    private Wording(int number, Part[] parts) => (Number, _parts) = (number, parts);

    /// <summary>Its number among those of the language, without a gap from 0.</summary>
    public int Number { get; }

    /// <summary>The lists that it names.</summary>
    public IEnumerable<WordList> Lists => _parts.Select(static part => part.List).OfType<WordList>();

    /// <summary>Its whole units.</summary>
    public IEnumerable<string> Units => _parts
        .Where(static part => part is { List: null, IsOpenBefore: false, IsOpenBehind: false }).Select(static part => part.Text);

    /// <summary>Letters that a unit has to begin with, or hold, in its open parts.</summary>
    public IEnumerable<(string Text, bool IsBeginning)> Stems => _parts
        .Where(static part => part is { List: null } && (part.IsOpenBefore || part.IsOpenBehind))
        .Select(static part => (part.Text, !part.IsOpenBefore));

    /// <summary>Its unit where it is a single whole one; else null.</summary>
    public string? OnlyUnit => _parts is [{ List: null, IsOpenBefore: false, IsOpenBehind: false } only] ? only.Text : null;

    /// <summary>What the first unit is: a whole unit, the beginning of one, or null where it may begin with anything.
    /// </summary>
    public (string Text, bool IsWhole)? First => _parts is [{ List: null, IsOpenBefore: false } first, ..]
        ? (first.Text, !first.IsOpenBehind)
        : null;

    /// <summary>The first two units where both are whole and stand together; else null.</summary>
    public (string First, string Second)? FirstPair =>
        _parts is [{ List: null, IsOpenBefore: false, IsOpenBehind: false } first, { List: null, IsOpenBefore: false, IsOpenBehind: false, IsBehindGap: false } second, ..]
            ? (first.Text, second.Text)
            : null;

    /// <summary>Letters that have to stand somewhere in the first unit; null where a list may stand there.</summary>
    public string? WithinFirst => _parts is [{ List: null } first, ..] ? first.Text : null;

    /// <summary>The list that it has to begin with; null where it begins with a word, or may leave the list out.</summary>
    public WordList? FirstList => _parts is [{ List: { } list, IsOptional: false }, ..] ? list : null;

    /// <summary>Reads one; null where nothing is left of it, or where it names an unknown list.</summary>
    /// <param name="text">As it is written in the data.</param>
    /// <param name="number">Its number.</param>
    /// <param name="lists">The lists and spellings of the language.</param>
    public static Wording? Parse(string text, int number, WordLists lists)
    {
        var parts = new List<Part>();
        var (begin, isBehindGap) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : Gap;
            if (sign is not (Gap or Opening))
            {
                continue;
            }

            isBehindGap = AddWords(parts, text[begin..at], lists, isBehindGap);
            if (sign is Opening)
            {
                var end = text.IndexOf(Closing, at);
                if (end < 0 || lists.Find(text[(at + 1)..end]) is not { } list)
                {
                    return null;
                }

                var isOptional = end + 1 < text.Length && text[end + 1] is Maybe;
                parts.Add(new Part("", false, false, isBehindGap, list, isOptional));
                (isBehindGap, at) = (false, isOptional ? end + 1 : end);
            }
            else
            {
                isBehindGap = true;
            }

            begin = at + 1;
        }

        return parts.Any(static part => !part.IsOptional) ? new Wording(number, [.. parts]) : null;
    }

    /// <summary>Reads alternatives, <c>a|b</c>.</summary>
    public static IEnumerable<Wording> Several(string text, WordLists lists) =>
        text.Split('|').Select(lists.Read).OfType<Wording>();

    /// <summary>The unit behind the words where they stand at <paramref name="start"/>; else null.</summary>
    public int? EndAt(ClauseUnits clause, int start) => EndAt(clause, start, 0);

    private int? EndAt(ClauseUnits clause, int at, int number)
    {
        if (number == _parts.Length)
        {
            return at;
        }

        var part = _parts[number];
        if (part.IsOptional && EndAt(clause, at, number + 1) is { } without)
        {
            return without;
        }

        var last = part.IsBehindGap ? Math.Min(at + LongestGap, clause.Units.Count - 1) : at;
        for (var i = at; i <= last && i < clause.Units.Count; i++)
        {
            if (part.List is null && part.Fits(clause.Units[i]) && EndAt(clause, i + 1, number + 1) is { } behindWord)
            {
                return behindWord;
            }

            foreach (var end in part.List is { } list ? clause.EndsOf(list, i) : [])
            {
                if (EndAt(clause, end, number + 1) is { } behindList)
                {
                    return behindList;
                }
            }

            if (clause.IsBarrier(i))
            {
                return null;
            }
        }

        return null;
    }

    // Returns whether a gap is still open.
    private static bool AddWords(List<Part> parts, string text, WordLists lists, bool isBehindGap)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var units = Utterance.UnitsOf(word.Trim(Any), lists.Folding);
            for (var i = 0; i < units.Count; i++)
            {
                parts.Add(new Part(
                    lists.Pool(units[i]),
                    i == 0 && word.StartsWith(Any),
                    i == units.Count - 1 && word.EndsWith(Any),
                    isBehindGap,
                    null,
                    false));
                isBehindGap = false;
            }
        }

        return isBehindGap;
    }

    private readonly record struct Part(
        string Text, bool IsOpenBefore, bool IsOpenBehind, bool IsBehindGap, WordList? List, bool IsOptional)
    {
        public bool Fits(string unit) => (IsOpenBefore, IsOpenBehind) switch
        {
            (false, false) => unit == Text,
            (false, true) => unit.StartsWith(Text, StringComparison.Ordinal),
            (true, false) => unit.EndsWith(Text, StringComparison.Ordinal),
            _ => unit.Contains(Text, StringComparison.Ordinal),
        };
    }
}
