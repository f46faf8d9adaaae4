using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>Weighs what speaks for something urgent in a text beside the rules: what it is like, what it denies, which pages
/// are close.</summary>
/// <remarks>The weights were fitted to written messages (logistic regression) and rounded; nothing in them is medical.
/// </remarks>
internal static class WarningEvidence
{
    private const double Constant = -2.4;
    private const double PerLogOdds = 0.8;
    private const double ForCloser = 3.8;
    private const double ForUrgentPages = 1.4;
    private const double ForComplaint = 1.2;
    private const double PerDenied = -0.7;
    private const double PerElsewhere = -1.5;

    private const double MostLogOdds = 5;
    private const int MostDenied = 3;

    // Where a rule holds, very much has to speak against it; where none does, much has to speak for a warning.
    private const double LeastWithRule = -3.5;
    private const double LeastWithoutRule = 1.6;

    private static readonly UInt128 _warningSigns = CalfPainQuestions.RedFlags.Mask | CalfPainQuestions.Signs.Mask;

    /// <summary>True where a warning is due.</summary>
    /// <param name="reading">What the text says about signs.</param>
    /// <param name="likenesses">How it compares with urgent messages: first the whole text, then each sentence.</param>
    /// <param name="hits">How close it comes to the pages and to other things, in any order.</param>
    /// <param name="hasRule">True where a rule calls for one.</param>
    public static bool Suffices(
        SignReading reading, IEnumerable<Likeness> likenesses, IReadOnlyList<PhraseHit> hits, bool hasRule)
    {
        // Nothing speaks against a red flag that is stated.
        if (hasRule && reading.Stated.Overlaps(CalfPainQuestions.RedFlags.Mask))
        {
            return true;
        }

        var pages = hits.Where(static hit => PhraseKeys.PageOf(hit.Page) is not null).ToLookup(static hit => UrgencyOf(hit) is not null);
        var evidence = Constant
            + (ForUrgentPages * Math.Clamp(Closest(pages[true]) - Closest(pages[false]), -1, 1))
            + (PerDenied * Math.Min(new Findings(reading.Denied.Bits & _warningSigns).Count, MostDenied))
            + (reading.IsComplaint ? ForComplaint : 0)
            + (PerElsewhere * PhraseHit.ToElsewhere(hits));

        // What is told around a sentence does not make it harmless.
        var least = hasRule ? LeastWithRule : LeastWithoutRule;
        return likenesses.Take(hasRule ? int.MaxValue : 1).Any(likeness => evidence + Of(likeness) > least);
    }

    /// <summary>How urgent it is where no rule tells: what the closest page says, and at least to be examined today.</summary>
    /// <param name="hits">The closest pages first.</param>
    public static Urgency LevelOf(IEnumerable<PhraseHit> hits) => hits.Take(1).Select(UrgencyOf).OfType<Urgency>()
        .DefaultIfEmpty(Urgency.SameDay).Max();

    private static double Of(Likeness likeness) => (PerLogOdds * Math.Clamp(likeness.LogOdds, -MostLogOdds, MostLogOdds))
        + (ForCloser * Math.Clamp(likeness.Closer, -1, 1));

    private static Urgency? UrgencyOf(PhraseHit hit) =>
        PhraseKeys.PageOf(hit.Page) is ChoiceAction.OpenTopic { Topic.Urgency: { } urgency } && urgency >= Urgency.SameDay
            ? urgency
            : null;

    private static double Closest(IEnumerable<PhraseHit> hits) => hits.Select(static hit => hit.Closeness).DefaultIfEmpty().Max();
}
