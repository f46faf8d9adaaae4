using Bot.Core.Dialogues;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>Signs out of a text that do not go together: the more exact one stays.</summary>
internal static class StatedSigns
{
    // Where the first is stated and the second is not, the third falls.
    private static readonly (string Stated, string? Unless, string Falls)[] _rules =
    [
        ("sg-both-swollen", "sd-one", "sg-one-swollen"),
        ("on-snap", null, "on-rest"),
        ("on-move", null, "on-rest"),
        ("on-blow", null, "on-rest"),
        ("sg-knee-lump", null, "sg-growing-lump"),
    ];

    // Of a question with one response the first of these counts.
    private static readonly string[] _order =
    [
        "on-snap", "on-blow", "on-move", "on-rest", "on-attacks", "on-exercise", "on-slow", "on-days",
        "sd-switch", "sd-both", "sd-one",
        "lo-leg-line", "lo-behind-knee", "lo-outer-knee", "lo-outer-ankle", "lo-heel", "lo-shin", "lo-outer",
        "lo-inner-upper", "lo-mid", "lo-diffuse",
    ];

    /// <summary>Leaves out what another sign makes unlikely, and all but one response of a question with one response.
    /// </summary>
    public static Findings Reconcile(Findings findings)
    {
        foreach (var (stated, unless, falls) in _rules)
        {
            if (Has(findings, stated) && (unless is null || !Has(findings, unless)))
            {
                findings = new Findings(findings.Bits & ~CalfPainQuestions.Option(falls).Bit);
            }
        }

        // A text that speaks of one leg and of both leaves it open, which is what calls for more care.
        if (Has(findings, "sd-one") && Has(findings, "sd-both") && !Has(findings, "sd-switch"))
        {
            findings = new Findings(findings.Bits & ~CalfPainQuestions.Side.Mask);
        }

        foreach (var question in CalfPainQuestions.All.Where(static question => question.MostChoices == 1))
        {
            var stated = question.Options.Where(findings.Has)
                .OrderBy(static option => Array.IndexOf(_order, option.Id)).ToList();
            if (stated.Count > 1)
            {
                findings = new Findings((findings.Bits & ~question.Mask) | stated[0].Bit);
            }
        }

        return findings;
    }

    private static bool Has(Findings findings, string option) => findings.Has(CalfPainQuestions.Option(option));
}
