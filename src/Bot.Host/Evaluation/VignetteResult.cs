using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Host.Evaluation;

/// <summary>How the check dealt with one story.</summary>
/// <param name="Vignette">The story.</param>
/// <param name="Asked">How many questions were asked.</param>
/// <param name="Shown">The pages that were shown, best first; in an emergency those that its signs belong to.</param>
/// <param name="Level">The level.</param>
internal sealed record VignetteResult(Vignette Vignette, int Asked, IReadOnlyList<string> Shown, Urgency Level)
{
    /// <summary>The level of the story.</summary>
    public Urgency Expected => UrgencyIds.All.First(urgency => urgency.Id == Vignette.Urgency);

    /// <summary>True when the first page is the one that has to be shown, or the best of those expected.</summary>
    public bool IsFirst => Shown.Count > 0
        && (Shown[0] == Vignette.MustInclude || Vignette.ExpectedCauses is [var best, ..] && Shown[0] == best);

    /// <summary>True when the page that has to be shown is.</summary>
    public bool IsShown => Vignette.MustInclude is { } page && Shown.Contains(page);

    /// <summary>Below zero when the level is milder than the story's. Self-care and a normal appointment count as one.
    /// </summary>
    public int Difference => Math.Max(1, (int)Level) - Math.Max(1, (int)Expected);

    /// <summary>Plays a coded story.</summary>
    public static VignetteResult Of(Vignette vignette)
    {
        var progress = VignettePlayer.Play(vignette.Responses!);
        var assessment = Assessor.Assess(progress.Findings);
        var shown = assessment.SignPages
            .Concat(assessment.Matches.Select(static match => match.Cause))
            .Concat(assessment.RuleOut)
            .Select(static page => page.Value)
            .Distinct();
        return new VignetteResult(vignette, progress.Answered.Count, [.. shown], assessment.Urgency);
    }
}
