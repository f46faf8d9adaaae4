using Bot.Core.Triage;
using static Bot.Core.Dialogues.CalfPainQuestions;
using static Bot.Core.Triage.Condition;

namespace Bot.Core.Dialogues;

/// <summary>Which questions are asked, in which order, and when one is left out.</summary>
/// <remarks>Nothing that calls for an examination today hides behind a question that is left out (proved by walking all
/// paths). A change of anything here needs a new version, because old buttons carry responses to the old flow.</remarks>
public static class CalfPainFlow
{
    /// <summary>The version that tokens carry.</summary>
    public const byte Version = 1;

    private const int LeadForATieBreak = 2;
    private const int LeadForFeel = 1;
    private const int PointsOfAClearLeader = 6;

    private static readonly Condition _injury = Any("on-snap", "on-move", "on-blow");
    private static readonly Condition _numbOrWeak = Any("sg-numb", "sg-foot-weak");
    private static readonly Condition _shortClotPath =
        Any("sg-one-swollen", "sg-warm-red") & Any("on-rest", "on-days");

    private static readonly Condition _onlyNights = Only(Pattern, "pt-night-cramp", "pt-rest-urge");

    /// <summary>Pattern: not after an injury or unusual exercise, which say when it hurts, and not on the short path to a
    /// clot.</summary>
    public static Condition AsksPattern { get; } = !(_injury | "on-exercise" | _shortClotPath);

    /// <summary>Place: not where the pattern alone says enough, unless a medicine points to the heel tendon.</summary>
    public static Condition AsksWhere { get; } = "rk-floxacin-cortisone" | !Only(
        Pattern, "pt-night-cramp", "pt-rest-urge", "pt-evening", "pt-walk-stop", "pt-walk-sit");

    /// <summary>Side: these happen to one leg. With numbness, weakness or a sore back both may be concerned, and that
    /// would be more urgent.</summary>
    public static Condition IsOneLeg { get; } =
        (_injury | Any("sg-one-swollen", "sg-no-tiptoe", "sg-vein-cord")) & !(_numbOrWeak | "pt-back");

    /// <summary>Side: not where it is one leg, and not for night cramps with nothing else.</summary>
    public static Condition AsksSide { get; } =
        !IsOneLeg & !(_onlyNights & !UrgencyRules.ClotRisk & !_numbOrWeak);

    /// <summary>Impact: where it may raise the level to an emergency, whatever the level is.</summary>
    public static Condition AlwaysAsksImpact { get; } =
        Any("on-blow", "rk-cast") | (_numbOrWeak & Any("on-snap", "on-move", "on-exercise"));

    private static readonly (Question Question, string[] Causes)[] _tieBreaks =
    [
        (TieWalk, ["pad", "spinal-stenosis"]),
        (TieBone, ["shin-splints", "tibial-stress-fracture"]),
        (TieEase, ["exertional-compartment-syndrome", "popliteal-entrapment", "shin-splints"]),
        (TieRest, ["leg-cramps", "restless-legs"]),
        (TieNerve, ["sciatica", "nerve-entrapment"]),
        (TieMoment, ["calf-strain", "muscle-soreness"]),
        (TieMedicine, ["medication-related", "muscle-soreness", "leg-cramps"]),
    ];

    /// <summary>The questions that are always considered, in order; a last one may follow, see <see cref="Last"/>.
    /// </summary>
    public static IReadOnlyList<Question> Order { get; } =
        [RedFlags, Signs, Onset, Pattern, Risk, Where, Side, Impact];

    /// <summary>Most questions that a person is asked.</summary>
    public static int Most => Order.Count + 1;

    /// <summary>True when a question of <see cref="Order"/> is asked, given what was reported before it.</summary>
    public static bool Asks(CheckModel model, Question question, Findings before) =>
        question == Pattern ? AsksPattern.Holds(before)
        : question == Where ? AsksWhere.Holds(before)
        : question == Side ? AsksSide.Holds(before)
        : question != Impact || AlwaysAsksImpact.Holds(before) || model.LevelOf(before) < Urgency.SameDay;

    /// <summary>The question that tells the two leaders apart, or how it feels where none leads clearly, or null.</summary>
    public static Question? Last(Findings findings)
    {
        var (first, second) = Assessor.Leaders(findings);
        var lead = second is null ? int.MaxValue : first!.Value.Points - second.Value.Points;
        if (lead <= LeadForATieBreak && TieBreakOf(first!.Value.Weight, second!.Value.Weight) is { } tieBreak)
        {
            return tieBreak;
        }

        return first?.Points >= PointsOfAClearLeader && lead > LeadForFeel ? null : Feel;
    }

    private static Question? TieBreakOf(FitWeight first, FitWeight second) => _tieBreaks
        .Where(row => row.Causes.Contains(first.Cause.Value) && row.Causes.Contains(second.Cause.Value))
        .Select(static row => row.Question)
        .FirstOrDefault();
}
