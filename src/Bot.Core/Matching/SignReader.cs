using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>Reads the signs that a text of one language states, by the patterns of that language.</summary>
internal sealed class SignReader
{
    private readonly Dictionary<SignPattern, Option> _signs = new(ReferenceEqualityComparer.Instance);
    private readonly PatternTable _table;
    private readonly WordingIndex _index;
    private readonly Denial _denial;
    private readonly Framing _framing;
    private readonly IReadOnlyList<Wording> _breaks;
    private readonly IReadOnlyList<Wording> _body;
    private readonly IReadOnlyList<Wording> _pain;
    private readonly IReadOnlyList<SignPattern> _elsewhere;

    /// <summary>Takes the data of one language.</summary>
    public SignReader(PhraseBook book, Folding folding)
    {
        var lists = new WordLists(folding, book[PhraseKeys.Words]);
        foreach (var option in CalfPainQuestions.All.SelectMany(static question => question.Options))
        {
            foreach (var pattern in Patterns(PhraseKeys.Of(option)))
            {
                _signs.Add(pattern, option);
            }
        }

        var wordings = new Dictionary<string, IReadOnlyList<Wording>>(StringComparer.Ordinal);
        _body = Wordings(PhraseKeys.Body);
        _denial = new Denial(Wordings);
        _framing = new Framing(
            Patterns(PhraseKeys.Hypothetical), Patterns(PhraseKeys.Past), Wordings(PhraseKeys.Present));
        _breaks = Wordings(PhraseKeys.ClauseBreak);
        _pain = Wordings(PhraseKeys.Pain);
        _elsewhere = Patterns(PhraseKeys.OffTopic);
        _table = new PatternTable(_signs.Keys.Concat(_framing.Patterns).Concat(_elsewhere), lists.Count);
        _index = new WordingIndex(
            [
                .. _signs.Keys.Concat(_framing.Patterns).Concat(_elsewhere).SelectMany(static pattern => pattern.Wordings),
                .. _denial.Wordings, .. _framing.Present, .. _body, .. _pain, .. _breaks,
            ],
            lists,
            _denial.Words);

        List<SignPattern> Patterns(string key) =>
            [.. book[key].Select(line => SignPattern.Parse(line, lists)).OfType<SignPattern>()];

        // The same list each time: what is known of it in a clause is known by the list.
        IReadOnlyList<Wording> Wordings(string key)
        {
            if (!wordings.TryGetValue(key, out var known))
            {
                wordings.Add(key, known = [.. book[key].SelectMany(line => Wording.Several(line, lists))]);
            }

            return known;
        }
    }

    /// <summary>The words that patterns look for.</summary>
    public IEnumerable<string> Units => _index.Units;

    /// <summary>Letters that words which patterns look for begin with, or hold.</summary>
    public IReadOnlySet<(string Text, bool IsBeginning)> Stems => _index.Stems;

    /// <summary>Words for the lower leg and for pain, some as what they begin with or hold.</summary>
    public IEnumerable<string> BodyAndPain => _body.Concat(_pain)
        .SelectMany(static word => word.Units.Concat(word.Stems.Select(static stem => stem.Text)));

    /// <summary>Single words that deny what follows them.</summary>
    public IReadOnlySet<string> Denials => _denial.Words;

    /// <summary>Reads a text.</summary>
    public SignReading Read(Utterance utterance)
    {
        var text = new IndexedText(_index, utterance, _breaks);
        var places = new Dictionary<PatternPart, List<int>>(ReferenceEqualityComparer.Instance);
        var standing = new HashSet<SignPattern>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < text.Clauses.Count; at++)
        {
            foreach (var (part, pattern) in _table.StandingIn(text.Clauses[at]))
            {
                standing.Add(pattern);
                if (!places.TryGetValue(part, out var clauses))
                {
                    places.Add(part, clauses = []);
                }

                clauses.Add(at);
            }
        }

        standing.RemoveWhere(pattern => !pattern.Parts.All(places.ContainsKey));
        var (listed, frame) = (_denial.ListedIn(text), _framing.Of(text, standing));
        var states = new Dictionary<Option, State>();
        foreach (var pattern in standing)
        {
            if (_signs.TryGetValue(pattern, out var option) && states.GetValueOrDefault(option) is not State.Stated)
            {
                // The weakest part decides: what is half denied is denied.
                var state = pattern.Parts.Min(part => places[part].Max(
                    at => StateOf(option, part, text.Clauses[at], listed.Contains(at), frame)));
                states[option] = state > states.GetValueOrDefault(option) ? state : states.GetValueOrDefault(option);
            }
        }

        var isAboutTheBody = text.Clauses.Any(clause => clause.FindAny(_body).Count > 0);
        return new SignReading(
            StatedSigns.Reconcile(In(State.Stated)),
            In(State.Denied),
            In(State.Mentioned),
            isAboutTheBody,
            isAboutTheBody && text.Clauses.Any(clause => clause.FindAny(_pain).Count > 0),
            _elsewhere.Any(standing.Contains));

        Findings In(State wanted) => new(states.Where(row => row.Value == wanted)
            .Aggregate(UInt128.Zero, static (mask, row) => mask | row.Key.Bit));
    }

    private State StateOf(Option option, PatternPart part, IndexedClause clause, bool isListed, Frame frame)
    {
        if (!part.IsFree(clause))
        {
            return State.Absent;
        }

        // Of several places the one that is not denied counts.
        var places = part.Groups.Select(clause.FindAny).ToList();
        List<Span> all = [.. places.SelectMany(static spans => spans)];
        var free = places.Select(spans => spans.Select(static span => (Span?)span)
            .FirstOrDefault(span => !_denial.Covers(clause, span!.Value, all))).ToList();
        return isListed || free.Contains(null) ? State.Denied
            : frame.IsOnlyMentioned(clause, free.Min(static span => span!.Value.Start), option) ? State.Mentioned
            : State.Stated;
    }

    // In this order a stronger one wins.
    private enum State
    {
        Absent,
        Denied,
        Mentioned,
        Stated,
    }
}
