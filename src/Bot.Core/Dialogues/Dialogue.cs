using Bot.Core.Triage;

namespace Bot.Core.Dialogues;

/// <summary>How the check works on this installation.</summary>
public enum CheckMode
{
    /// <summary>Level, reasons, and the causes that fit.</summary>
    Ranked,

    /// <summary>A guided table of contents: nothing is worked out about the person.</summary>
    Navigator,
}

/// <summary>Where a person is in the check.</summary>
/// <param name="Responses">Without those to questions that are not asked.</param>
/// <param name="Answered">The questions that have a response, in the order of the check.</param>
/// <param name="Next">What to ask; null when there is nothing left.</param>
/// <param name="Findings">What follows from the responses so far.</param>
public sealed record Progress(
    Responses Responses, IReadOnlyList<Question> Answered, Question? Next, Findings Findings);

/// <summary>The moves of the check. All are total and pure.</summary>
public static class Dialogue
{
    private static readonly Option _oneLeg = CalfPainQuestions.Option("sd-one");

    private static readonly IReadOnlyList<Question> _ofNavigator =
    [
        CalfPainQuestions.RedFlags, CalfPainQuestions.Signs, CalfPainQuestions.Onset, CalfPainQuestions.Pattern,
        CalfPainQuestions.Where, CalfPainQuestions.Side,
    ];

    /// <summary>Walks through the flow as far as there are responses.</summary>
    public static Progress Walk(Responses responses, CheckMode mode) => Walk(responses, mode, CheckModel.Shipped);

    /// <summary>Walks through the flow of a model.</summary>
    public static Progress Walk(Responses responses, CheckMode mode, CheckModel model)
    {
        var walk = new Path(responses);
        foreach (var question in mode is CheckMode.Navigator ? _ofNavigator : CalfPainFlow.Order)
        {
            if (mode is CheckMode.Navigator || model.Asks(model, question, walk.Findings))
            {
                if (!walk.TryPass(question) || walk.IsEmergency)
                {
                    return walk.End();
                }
            }
            else
            {
                walk.Skip(question);
                if (question == CalfPainQuestions.Side && CalfPainFlow.IsOneLeg.Holds(walk.Findings))
                {
                    walk.Add(_oneLeg);
                }
            }
        }

        var last = mode is CheckMode.Ranked ? CalfPainFlow.Last(walk.Findings) : null;
        walk.SkipLastBut(last);
        if (last is not null)
        {
            walk.TryPass(last);
        }

        return walk.End();
    }

    /// <summary>Responds to a question with options, none of them for "none of these". Responses to questions that are no
    /// longer asked are dropped.</summary>
    public static Responses Step(Responses responses, Question question, UInt128 options, CheckMode mode) =>
        Walk(responses.With(question, options), mode).Responses;

    /// <summary>Responds with "I don't know".</summary>
    public static Responses StepUnknown(Responses responses, Question question, CheckMode mode) =>
        Walk(responses.WithUnknown(question), mode).Responses;

    /// <summary>Takes back the last response; nothing happens where there is none.</summary>
    public static Responses Back(Responses responses, CheckMode mode) =>
        Walk(responses, mode) is { Answered: [.., var last] } progress
            ? progress.Responses.Reopened(last)
            : Responses.None;

    /// <summary>Opens one earlier question again; the other responses wait for it.</summary>
    public static Responses Change(Responses responses, Question question, CheckMode mode) =>
        Walk(responses, mode).Responses.Reopened(question);

    // The way through the flow. What is not asked is dropped; what comes behind an open question waits for it.
    private sealed class Path(Responses responses)
    {
        private readonly Responses _given = responses;
        private readonly List<Question> _answered = [];
        private Responses _kept = responses;
        private Question? _next;

        public Findings Findings { get; private set; }

        public bool IsEmergency => Findings.Overlaps(CalfPainQuestions.RedFlags.Mask);

        public bool TryPass(Question question)
        {
            if (!_given.Has(question) || IsOfAnotherTieBreak(question))
            {
                _next = question;
                return false;
            }

            Findings = new Findings(Findings.Bits | _given.Of(question));
            _answered.Add(question);
            return true;
        }

        public void Skip(Question question) => _kept = _kept.Without(question);

        public void Add(Option option) => Findings = Findings.With(option);

        public void SkipLastBut(Question? asked)
        {
            if (asked != CalfPainQuestions.Feel)
            {
                Skip(CalfPainQuestions.Feel);
            }

            foreach (var tieBreak in CalfPainQuestions.TieBreaks)
            {
                if (tieBreak != asked)
                {
                    _kept = asked?.Slot == tieBreak.Slot ? _kept.WithoutOptions(tieBreak) : _kept.Without(tieBreak);
                }
            }
        }

        public Progress End() => new(_kept, _answered, _next, Findings);

        // Tie-breaks share a slot: a response to another one has its option there, and none of this question's.
        private bool IsOfAnotherTieBreak(Question question) => question.IsTieBreak
            && _given.Of(question) == 0 && !_given.IsUnknown(question);
    }
}
