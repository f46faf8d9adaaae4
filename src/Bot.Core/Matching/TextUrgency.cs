using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>How urgent it is what a text states. The rules are those of the check; but a text that is silent about
/// something has not answered a question about it.</summary>
internal static class TextUrgency
{
    // A risk is no complaint: alone it calls for nothing.
    private static readonly UInt128 _complaints = CalfPainQuestions.RedFlags.Mask | CalfPainQuestions.Signs.Mask
        | CalfPainQuestions.Pattern.Mask | CalfPainQuestions.Impact.Mask | CalfPainQuestions.Feel.Mask
        | new[] { "on-snap", "on-move", "on-blow" }.Aggregate(
            UInt128.Zero, static (mask, id) => mask | CalfPainQuestions.Option(id).Bit);

    // These count a leg that is not named as one leg; cramps at night are mostly of both.
    private static readonly string[] _ofOneLeg = ["U12", "U13", "U22"];
    private static readonly Condition _nightCramps = Condition.All("pt-night-cramp") & !Condition.Any("sd-one");

    // What comes with effort and goes with rest did not come suddenly, though nobody says so.
    private const string NewlyCold = "U07";
    private static readonly Condition _withEffort = Condition.Any("pt-walk-stop", "pt-sport") & !Condition.Any("on-rest", "on-days");

    /// <summary>The rules that call for an examination today or an ambulance, the most urgent first.</summary>
    /// <param name="reading">What the text says about signs.</param>
    /// <param name="isOnTopic">False where it seems to be about something else: then only signs of an emergency count.</param>
    public static IReadOnlyList<UrgencyRule> RulesOf(SignReading reading, bool isOnTopic)
    {
        var isEmergency = reading.Stated.Overlaps(CalfPainQuestions.RedFlags.Mask);
        var isComplaint = isOnTopic && (reading.Stated.Overlaps(_complaints) || reading.IsComplaint);
        if (!isEmergency && !isComplaint)
        {
            return [];
        }

        var isNightCramps = _nightCramps.Holds(reading.Stated);
        var isWithEffort = _withEffort.Holds(reading.Stated);
        return
        [
            .. UrgencyRules.That(reading.Stated)
                .Where(static rule => rule.Urgency >= Urgency.SameDay)
                .Where(rule => !isNightCramps || !_ofOneLeg.Contains(rule.Id))
                .Where(rule => !isWithEffort || rule.Id != NewlyCold),
        ];
    }
}
