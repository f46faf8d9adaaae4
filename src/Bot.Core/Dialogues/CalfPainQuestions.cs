namespace Bot.Core.Dialogues;

/// <summary>The questions of the check and their options.</summary>
/// <remarks>Numbers are append-only: old buttons carry them. A test keeps the fingerprint of all of them.</remarks>
public static class CalfPainQuestions
{
    private const int Any = 25;

    /// <summary>Signs that mean an ambulance.</summary>
    public static Question RedFlags { get; } = Ask(
        "rf-now", 1, 0, Any, "rf-breath", "rf-stroke", "rf-cold", "rf-pressure", "rf-saddle", "rf-septic", "rf-accident",
        "rf-dark-urine");

    /// <summary>What is seen or noticed.</summary>
    public static Question Signs { get; } = Ask(
        "signs", 2, 8, Any, "sg-one-swollen", "sg-both-swollen", "sg-warm-red", "sg-bruise", "sg-no-tiptoe",
        "sg-foot-weak", "sg-numb", "sg-fever", "sg-rest-pain-wound", "sg-vein-cord", "sg-knee-lump", "sg-growing-lump",
        "sg-cold-pale", "sg-hand-spasm");

    /// <summary>How it started.</summary>
    public static Question Onset { get; } = Ask(
        "onset", 3, 22, 1, "on-snap", "on-move", "on-blow", "on-rest", "on-exercise", "on-days", "on-slow", "on-attacks");

    /// <summary>When it hurts and what eases it.</summary>
    public static Question Pattern { get; } = Ask(
        "pattern", 4, 30, 3, "pt-walk-stop", "pt-walk-sit", "pt-sport", "pt-push", "pt-start", "pt-night-cramp",
        "pt-long-cramp", "pt-rest-urge", "pt-evening", "pt-constant", "pt-back");

    /// <summary>What applies to the person.</summary>
    public static Question Risk { get; } = Ask(
        "risk", 5, 41, Any, "rk-clot-before", "rk-cancer", "rk-bed-surgery", "rk-cast", "rk-pregnant", "rk-hormones",
        "rk-travel", "rk-thinner", "rk-50plus", "rk-smoker", "rk-vascular", "rk-diabetes", "rk-meds",
        "rk-floxacin-cortisone", "rk-varicose", "rk-knee", "rk-back", "rk-training", "rk-standing", "rk-flatfeet",
        "rk-fluid");

    /// <summary>Where it is worst.</summary>
    public static Question Where { get; } = Ask(
        "where", 6, 62, 1, "lo-inner-upper", "lo-mid", "lo-heel", "lo-behind-knee", "lo-shin", "lo-outer",
        "lo-outer-knee", "lo-outer-ankle", "lo-leg-line", "lo-diffuse");

    /// <summary>One leg or both.</summary>
    public static Question Side { get; } = Ask("side", 7, 72, 1, "sd-one", "sd-both", "sd-switch");

    /// <summary>How it is now.</summary>
    public static Question Impact { get; } = Ask(
        "impact", 8, 75, Any, "im-cannot-walk", "im-limp", "im-sleep", "im-worse", "im-2weeks", "im-mild");

    /// <summary>What it feels like; never changes the urgency.</summary>
    public static Question Feel { get; } = Ask(
        "feel", 9, 81, 2, "fe-sharp", "fe-cramp", "fe-ache", "fe-pressure", "fe-burn", "fe-shoot", "fe-heavy", "fe-crawl");

    /// <summary>Arteries or spine.</summary>
    public static Question TieWalk { get; } = Ask("tb-walk", 10, 89, 1, "tb-stand-ok", "tb-must-sit");

    /// <summary>Lining of the bone or a crack.</summary>
    public static Question TieBone { get; } = Ask("tb-bone", 11, 91, 1, "tb-line", "tb-spot");

    /// <summary>How fast it eases after sport.</summary>
    public static Question TieEase { get; } = Ask("tb-ease", 12, 93, 1, "tb-minutes", "tb-halfhour", "tb-hours");

    /// <summary>Cramp or restless legs.</summary>
    public static Question TieRest { get; } = Ask("tb-rest", 13, 96, 1, "tb-hard", "tb-move");

    /// <summary>Nerve root or nerve.</summary>
    public static Question TieNerve { get; } = Ask("tb-nerve", 14, 98, 1, "tb-cough", "tb-press");

    /// <summary>Strain or soreness.</summary>
    public static Question TieMoment { get; } = Ask("tb-moment", 15, 100, 1, "tb-moment", "tb-nextday");

    /// <summary>A new medicine.</summary>
    public static Question TieMedicine { get; } = Ask("tb-med", 16, 102, 1, "tb-newmed", "tb-nomed");

    /// <summary>The questions that tell two causes apart; at most one of them is asked.</summary>
    public static IReadOnlyList<Question> TieBreaks { get; } =
        [TieWalk, TieBone, TieEase, TieRest, TieNerve, TieMoment, TieMedicine];

    /// <summary>All questions, in the order of the numbers.</summary>
    public static IReadOnlyList<Question> All { get; } =
        [RedFlags, Signs, Onset, Pattern, Risk, Where, Side, Impact, Feel, .. TieBreaks];

    private static readonly Dictionary<string, Option> _options =
        All.SelectMany(static question => question.Options).ToDictionary(static option => option.Id, StringComparer.Ordinal);

    /// <summary>The option of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Option Option(string id) => _options[id];

    /// <summary>The question of that number, or null.</summary>
    public static Question? Find(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The option of that number, or null.</summary>
    public static Option? FindOption(int number) => _options.Values.FirstOrDefault(option => option.Number == number);

    /// <summary>The question that an option belongs to.</summary>
    public static Question QuestionOf(Option option) => All.First(question => (question.Mask & option.Bit) != 0);

    /// <summary>The options of those ids as a set.</summary>
    /// <exception cref="KeyNotFoundException">There is no such option.</exception>
    public static UInt128 Mask(params ReadOnlySpan<string> ids)
    {
        var mask = UInt128.Zero;
        foreach (var id in ids)
        {
            mask |= _options[id].Bit;
        }

        return mask;
    }

    private static Question Ask(string id, int number, int firstOption, int mostChoices, params string[] options)
    {
        const int slotOfTieBreaks = 9;
        return new Question(
            id,
            number,
            Math.Min(number - 1, slotOfTieBreaks),
            mostChoices,
            HasNone: id is "rf-now" or "signs" or "pattern" or "risk",
            [.. options.Select((option, index) => new Option(option, firstOption + index))]);
    }
}
