using Bot.Core.Dialogues;
using Bot.Core.Knowledge;

namespace Bot.Core.Triage;

/// <summary>How well a cause goes with what was reported; never a number.</summary>
public enum Band
{
    /// <summary>Explains a part at most.</summary>
    Contributor,

    /// <summary>Some of what was reported goes with it.</summary>
    FitsPartly,

    /// <summary>Much of what was reported goes with it.</summary>
    FitsWell,
}

/// <summary>A cause that goes with what was reported, and why.</summary>
/// <param name="Cause">Which one.</param>
/// <param name="Points">For the order; never shown.</param>
/// <param name="Band">What is shown in their place.</param>
/// <param name="For">The reported signs that go with it, in the order of the questions.</param>
/// <param name="Against">Those that go less with it.</param>
public sealed record TopicMatch(
    TopicId Cause, int Points, Band Band, IReadOnlyList<Option> For, IReadOnlyList<Option> Against);

/// <summary>What follows from the findings.</summary>
/// <param name="Urgency">How soon to be examined.</param>
/// <param name="Rules">The rules that call for this level; none for self-care.</param>
/// <param name="RuleOut">Causes that a doctor should rule out, whatever fits.</param>
/// <param name="Matches">At most three causes, the closest first; none in an emergency and where nothing fits.</param>
/// <param name="SignPages">In an emergency: the pages that the reported signs belong to.</param>
/// <param name="IsLonger">True where a level of "within days" may take up to two weeks.</param>
public sealed record Assessment(
    Urgency Urgency,
    IReadOnlyList<UrgencyRule> Rules,
    IReadOnlyList<TopicId> RuleOut,
    IReadOnlyList<TopicMatch> Matches,
    IReadOnlyList<TopicId> SignPages,
    bool IsLonger);

/// <summary>Two engines that do not know each other: how soon to be examined, and which causes fit.</summary>
public static class Assessor
{
    // Walking pain of narrowed arteries and lumps; not a foot that is colder or paler.
    private static readonly Condition _mayTakeLonger =
        Condition.Any("pt-walk-stop", "sg-growing-lump") & !Condition.Any("sg-cold-pale");

    private const int MostMatches = 3;
    private const int LeastForWell = 6;
    private const int MostBehindForWell = 3;
    private const int LeastForPartly = 3;
    private const int MostBehindForPartly = 5;

    /// <summary>What follows from the findings.</summary>
    public static Assessment Assess(Findings findings)
    {
        var rules = UrgencyRules.That(findings).ToList();
        var level = rules.Count > 0 ? rules[0].Urgency : Urgency.SelfCare;
        List<UrgencyRule> deciding = [.. rules.Where(rule => rule.Urgency == level)];
        return new Assessment(
            level,
            deciding,
            RuleOutBox.Of(findings, rules),
            level is Urgency.EmergencyNow ? [] : Matches(findings),
            level is Urgency.EmergencyNow ? SignPages.Of(findings, rules) : [],
            deciding.Count > 0 && deciding.All(static rule => rule.Id is "U30" or "U31") && _mayTakeLonger.Holds(findings));
    }

    /// <summary>The causes whose gate is open, the closest first; equal ones in the order of the causes.</summary>
    public static IReadOnlyList<(FitWeight Weight, int Points)> Rank(Findings findings) =>
    [
        .. FitWeights.All
            .Select(weight => (Weight: weight, Points: weight.Points(findings)))
            .Where(static row => row.Points is not null)
            .Select(static row => (row.Weight, row.Points!.Value))
            .OrderByDescending(static row => row.Value),
    ];

    /// <summary>The two closest causes whose gate is open; as in the ranking, equal ones in the order of the causes.
    /// </summary>
    public static ((FitWeight Weight, int Points)? First, (FitWeight Weight, int Points)? Second) Leaders(
        Findings findings)
    {
        (FitWeight Weight, int Points)? first = null;
        (FitWeight Weight, int Points)? second = null;
        foreach (var weight in FitWeights.All)
        {
            if (weight.Points(findings) is not { } points)
            {
                continue;
            }

            if (first is null || points > first.Value.Points)
            {
                (first, second) = ((weight, points), first);
            }
            else if (second is null || points > second.Value.Points)
            {
                second = (weight, points);
            }
        }

        return (first, second);
    }

    private static List<TopicMatch> Matches(Findings findings)
    {
        var ranked = Rank(findings);
        if (ranked.Count == 0)
        {
            return [];
        }

        var leader = ranked[0].Points;
        return
        [
            .. ranked
                .Select(row => (row.Weight, row.Points, Band: BandOf(row.Weight, row.Points, leader)))
                .Where(static row => row.Band is not null)
                .Take(MostMatches)
                .Select(row => new TopicMatch(
                    row.Weight.Cause,
                    row.Points,
                    row.Band!.Value,
                    Options(findings, row.Weight.Strongly | row.Weight.Supports | row.Weight.Together),
                    Options(findings, row.Weight.Against))),
        ];
    }

    private static Band? BandOf(FitWeight weight, int points, int leader) => (points, leader - points) switch
    {
        ( < LeastForPartly, _) or (_, > MostBehindForPartly) => null,
        _ when weight.IsContributor => Band.Contributor,
        ( >= LeastForWell, <= MostBehindForWell) => Band.FitsWell,
        _ => Band.FitsPartly,
    };

    private static List<Option> Options(Findings findings, UInt128 mask) =>
    [
        .. CalfPainQuestions.All
            .SelectMany(static question => question.Options)
            .Where(option => (option.Bit & mask) != 0 && findings.Has(option)),
    ];
}
