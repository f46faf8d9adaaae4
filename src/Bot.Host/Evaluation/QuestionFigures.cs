using System.Globalization;

namespace Bot.Host.Evaluation;

/// <summary>What has to be reached, in percent; null for what nothing is asked of.</summary>
/// <param name="First">The first page answers; in each language, of what is on topic.</param>
/// <param name="Shown">One of the pages answers; in each language, of what is on topic.</param>
/// <param name="Recall">A warning opens the reply; in each language, of what is urgent.</param>
/// <param name="FalseAlarms">A warning opens the reply; over all languages, of what is not urgent: at most.</param>
/// <param name="Abstained">Said to be about something else; over all languages, of what is.</param>
internal sealed record QuestionThresholds(
    double? First, double? Shown, double? Recall, double? FalseAlarms, double? Abstained);

/// <summary>How questions were understood, counted.</summary>
/// <param name="Name">Of what: a language, or all.</param>
/// <param name="Results">The results.</param>
internal sealed record QuestionFigures(string Name, IReadOnlyList<QuestionResult> Results)
{
    /// <summary>Those of each language, in the order of the questions.</summary>
    public static IReadOnlyList<QuestionFigures> OfLanguages(IEnumerable<QuestionResult> results) =>
        [.. results.GroupBy(static row => row.Case.Language).Select(static rows => new QuestionFigures(rows.Key, [.. rows]))];

    /// <summary>Those of all together.</summary>
    public static QuestionFigures OfAll(IReadOnlyList<QuestionResult> results) => new("all", results);

    private IReadOnlyList<QuestionResult> OnTopic => [.. Results.Where(static row => !row.Case.IsOffTopic)];

    /// <summary>Share whose first page answers, in percent; 100 of none.</summary>
    public double First => Share(OnTopic, static row => row.IsFirst);

    /// <summary>Share with a page that answers, in percent.</summary>
    public double Shown => Share(OnTopic, static row => row.IsShown);

    /// <summary>Share of the urgent that open with a warning, in percent.</summary>
    public double Recall => Share([.. Results.Where(static row => row.Case.IsUrgent)], static row => row.Warns);

    /// <summary>Share of the others that do, in percent; 0 of none.</summary>
    public double FalseAlarms => 100 - Share([.. Results.Where(static row => !row.Case.IsUrgent)], static row => !row.Warns);

    /// <summary>Share of what is about something else that is said to be, in percent.</summary>
    public double Abstained => Share([.. Results.Where(static row => row.Case.IsOffTopic)], static row => row.Abstains);

    /// <summary>Share of what is on topic that is said to be about something else, in percent.</summary>
    public double WronglyAbstained => 100 - Share(OnTopic, static row => !row.Abstains);

    /// <summary>Share with a wrong first page that is not called a guess, in percent.</summary>
    public double ConfidentlyWrong => 100 - Share(Results, static row => !row.IsConfidentlyWrong);

    /// <summary>Share that was read in the language that it is written in, in percent.</summary>
    public double RightLanguage => Share(Results, static row => row.Understanding.Locale.Language == row.Case.Language);

    /// <summary>One line.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-4} {Results.Count,5} questions: first page {First:F1} %, shown {Shown:F1} %, urgent warned {Recall:F1} %, "
        + $"false alarms {FalseAlarms:F1} %, off topic abstained {Abstained:F1} %, wrongly abstained {WronglyAbstained:F1} %, "
        + $"confidently wrong {ConfidentlyWrong:F1} %, right language {RightLanguage:F1} %");

    /// <summary>What is not reached.</summary>
    /// <param name="thresholds">What has to be.</param>
    /// <param name="isLanguage">True for one language, false for all together: some hold for each, some for all.</param>
    public IEnumerable<string> Misses(QuestionThresholds thresholds, bool isLanguage)
    {
        (string Of, double Is, double? AtLeast)[] rows = isLanguage
            ? [("first page", First, thresholds.First), ("shown", Shown, thresholds.Shown), ("urgent warned", Recall, thresholds.Recall)]
            : [("no false alarm", 100 - FalseAlarms, 100 - thresholds.FalseAlarms), ("off topic abstained", Abstained, thresholds.Abstained)];
        return rows.Where(static row => row.Is < row.AtLeast).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{Name}: {row.Of} {row.Is:F1} %, at least {row.AtLeast:F1} % is asked for"));
    }

    private static double Share(IReadOnlyList<QuestionResult> rows, Func<QuestionResult, bool> holds) =>
        rows.Count == 0 ? 100 : 100.0 * rows.Count(holds) / rows.Count;
}
