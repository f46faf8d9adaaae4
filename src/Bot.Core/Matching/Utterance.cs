using System.Globalization;
using System.Text;

namespace Bot.Core.Matching;

/// <summary>Words that belong together. A unit is a word, or one Chinese character.</summary>
/// <param name="Units">Folded for comparing.</param>
/// <param name="Spellings">The same units as they were typed; letters and digits alone.</param>
/// <param name="Sentence">Which sentence it belongs to, from 0.</param>
/// <param name="IsListed">True where the clause before goes on with it, as behind 、.</param>
/// <param name="IsTail">True where a word such as "but" stands before it.</param>
/// <param name="IsOpen">True where what follows may belong to it: it ends with a question mark, colon or comma.</param>
internal sealed record Clause(
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Spellings,
    int Sentence,
    bool IsListed = false,
    bool IsTail = false,
    bool IsOpen = false)
{
    /// <summary>A part of it.</summary>
    public Clause Part(int begin, int end) => new(
        [.. Units.Skip(begin).Take(end - begin)],
        [.. Spellings.Skip(begin).Take(end - begin)],
        Sentence,
        begin == 0 && IsListed,
        IsTail: begin > 0,
        IsOpen: end == Units.Count && IsOpen);
}

/// <summary>A typed text, cut for matching. Spelling is folded: case, width, umlauts as two letters, accents, traditional
/// characters; invisible characters and apostrophes are dropped. Total, and linear in the length.</summary>
internal sealed class Utterance
{
    private const string SentenceEnds = ".!?\n\r。！？";
    private const string ClauseEnds = ",;:()[]{}，；：、（）—";
    private const char ListComma = '、';
    private const string Openings = "?？:：,，";
    private const string CommandSigns = "/!／！";
    private const int LongestCommand = 3;
    private const string Quotes = "\"“”„«»「」『』《》";

    private readonly Folding _folding;
    private readonly List<Clause> _clauses = [];
    private readonly List<string> _units = [];
    private readonly List<string> _spellings = [];
    private readonly StringBuilder _word = new();
    private readonly StringBuilder _spelling = new();
    private int _sentence;
    private bool _isBehindBlank;
    private bool _isListed;

    private Utterance(Folding folding) => _folding = folding;

    /// <summary>The clauses in order; none of them is empty.</summary>
    public IReadOnlyList<Clause> Clauses { get; private init; } = [];

    /// <summary>True where a question mark stands somewhere.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>True for words to another bot: "/start", "!play music".</summary>
    public bool IsCommand { get; private init; }

    /// <summary>All units in order.</summary>
    public IEnumerable<string> Units => Clauses.SelectMany(static clause => clause.Units);

    /// <summary>Each sentence as a text of its own; none where the text is a single one.</summary>
    public IEnumerable<Utterance> Sentences => Clauses is [var first, .., var last] && first.Sentence != last.Sentence
        ? Clauses.GroupBy(static clause => clause.Sentence)
            .Select(sentence => new Utterance(_folding) { Clauses = [.. sentence], IsQuestion = IsQuestion })
        : [];

    /// <summary>Cuts a text.</summary>
    public static Utterance Of(string text, Folding folding)
    {
        var utterance = new Utterance(folding);
        foreach (var (character, typed) in Unfolded(text))
        {
            utterance.Take(character, typed);
        }

        utterance.EndClause();
        return new Utterance(folding)
        {
            Clauses = utterance._clauses,
            IsQuestion = utterance.IsQuestion,
            IsCommand = text.Length > 0 && CommandSigns.Contains(text[0], StringComparison.Ordinal)
                && utterance._clauses.Sum(static clause => clause.Units.Count) <= LongestCommand,
        };
    }

    /// <summary>The same with every unit put through a function.</summary>
    public Utterance With(Func<string, string> change) => WithClauses(units => [.. units.Select(change)]);

    /// <summary>The same with the units of every clause put through a function, which keeps their number.</summary>
    public Utterance WithClauses(Func<IReadOnlyList<string>, IReadOnlyList<string>> change) => new(_folding)
    {
        Clauses = [.. Clauses.Select(clause => clause with { Units = change(clause.Units) })],
        IsQuestion = IsQuestion,
        IsCommand = IsCommand,
    };

    /// <summary>The units of a word or phrase of the data, without clauses.</summary>
    public static IReadOnlyList<string> UnitsOf(string phrase, Folding folding) =>
        phrase.Length > 0 && phrase.All(static character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            ? [folding.Fold(phrase)]
            : [.. Of(phrase, folding).Units];

    /// <summary>The letters and digits of a phrase, folded as one word.</summary>
    public static string LettersOf(string phrase, Folding folding) => folding.Fold(string.Concat(
        Unfolded(phrase).Select(static letter => letter.Folded).Where(char.IsLetterOrDigit)));

    /// <summary>True for a character that is a unit of its own.</summary>
    public static bool IsIdeograph(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    // A letter may become two; then the second was not typed.
    private static IEnumerable<(char Folded, char? Typed)> Unfolded(string text)
    {
        var whole = text.Replace('´', '\'').Replace('ʼ', '\'').Replace('İ', 'i').Replace('ı', 'i');
        var composed = TextNormalizer.Compose(whole);
        var small = composed.ToLowerInvariant();
        for (var at = 0; at < small.Length; at++)
        {
            var (typed, character) = (composed[at], small[at]);
            switch (character)
            {
                case 'ä' or 'ö' or 'ü':
                    yield return (character is 'ä' ? 'a' : character is 'ö' ? 'o' : 'u', typed);
                    yield return ('e', null);
                    break;
                case 'ß':
                    yield return ('s', typed);
                    yield return ('s', null);
                    break;
                default:
                    yield return (Bare(character), typed);
                    break;
            }
        }
    }

    private static char Bare(char character)
    {
        if (character < '\u00C0' || IsIdeograph(character) || char.IsSurrogate(character))
        {
            return TraditionalCharacters.Simplify(character);
        }

        return character.ToString().Normalize(NormalizationForm.FormD)[0];
    }

    private void Take(char character, char? typed)
    {
        if (IsIdeograph(character))
        {
            EndWord();
            if (_isBehindBlank && _units.Count > 0 && IsIdeograph(_units[^1][0]))
            {
                // In Chinese a blank stands where others write a comma.
                EndClause(',');
            }

            _units.Add(_folding.Fold(character.ToString()));
            _spellings.Add((typed ?? character).ToString());
            _isBehindBlank = false;
        }
        else if (char.IsLetterOrDigit(character))
        {
            _word.Append(character);
            _spelling.Append(typed);
            _isBehindBlank = false;
        }
        else if (!IsDropped(character))
        {
            End(character);
        }
    }

    private void End(char character)
    {
        EndWord();
        if (Quotes.Contains(character, StringComparison.Ordinal))
        {
            return;
        }

        _isBehindBlank = true;
        IsQuestion |= character is '?' or '？';
        if (SentenceEnds.Contains(character, StringComparison.Ordinal))
        {
            EndClause(character);
            _sentence++;
        }
        else if (ClauseEnds.Contains(character, StringComparison.Ordinal))
        {
            EndClause(character);
            _isListed = character is ListComma;
        }
    }

    private static bool IsDropped(char character) => character is '\'' or '’' or '‘' or '`' or '´'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            _units.Add(_folding.Fold(_word.ToString()));
            _spellings.Add(_spelling.ToString());
            _word.Clear();
            _spelling.Clear();
        }
    }

    private void EndClause(char end = '\0')
    {
        EndWord();
        if (_units.Count > 0)
        {
            _clauses.Add(new Clause(
                [.. _units], [.. _spellings], _sentence, _isListed, IsOpen: Openings.Contains(end, StringComparison.Ordinal)));
            _units.Clear();
            _spellings.Clear();
        }

        _isListed = false;
    }
}
