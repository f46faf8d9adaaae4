using Bot.Core.Knowledge;

namespace Bot.Core.Triage;

/// <summary>How the findings speak for and against one cause. The points are judgement, not measurement; they are never
/// shown and are no probability.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Base">1 common, 0 usual, -1 rare.</param>
/// <param name="Strongly">Three points each.</param>
/// <param name="Together">Three points when all of them are there; may be empty.</param>
/// <param name="Supports">One point each.</param>
/// <param name="Against">Two points off each.</param>
/// <param name="Gate">At least one is needed for the cause to be shown; empty where none is.</param>
/// <param name="IsContributor">True where it never explains more than a part.</param>
/// <param name="IsDanger">True where what speaks against it takes off no more than four points.</param>
public sealed record FitWeight(
    TopicId Cause,
    int Base,
    UInt128 Strongly,
    UInt128 Together,
    UInt128 Supports,
    UInt128 Against,
    UInt128 Gate,
    bool IsContributor,
    bool IsDanger)
{
    private const int PointsStrongly = 3;
    private const int PointsAgainst = 2;
    private const int MostAgainstADanger = 4;

    /// <summary>The points of the cause; null where the gate is shut.</summary>
    public int? Points(Findings findings)
    {
        if (Gate != 0 && !findings.Overlaps(Gate))
        {
            return null;
        }

        var isTogether = Together != 0 && (findings.Bits & Together) == Together;
        var points = Base + (PointsStrongly * Count(findings, Strongly)) + Count(findings, Supports);
        var against = PointsAgainst * Count(findings, Against);
        return points + (isTogether ? PointsStrongly : 0)
            - (IsDanger ? Math.Min(against, MostAgainstADanger) : against);
    }

    private static int Count(Findings findings, UInt128 mask) => (int)UInt128.PopCount(findings.Bits & mask);
}
