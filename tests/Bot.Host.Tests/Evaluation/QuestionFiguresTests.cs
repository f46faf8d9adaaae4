using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Host.Evaluation;
using Xunit;

namespace Bot.Host.Tests.Evaluation;

public class QuestionFiguresTests
{
    private static readonly QuestionThresholds _all = new(100, 100, 100, 0, 100);

    [Fact]
    public void Of_nothing_everything_holds()
    {
        var figures = new QuestionFigures("all", []);

        Assert.Equal((100.0, 100.0, 100.0, 100.0, 100.0), (figures.First, figures.Shown, figures.Recall, figures.Abstained, figures.RightLanguage));
        Assert.Equal((0.0, 0.0, 0.0), (figures.FalseAlarms, figures.WronglyAbstained, figures.ConfidentlyWrong));
        Assert.Empty(figures.Misses(_all, isLanguage: true));
        Assert.Empty(figures.Misses(_all, isLanguage: false));
        Assert.DoesNotContain("NaN", figures.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_count_over_what_is_on_topic()
    {
        var figures = Of(
            Row("dvt", pages: ["dvt"]),
            Row("pad", pages: ["dvt", "pad"]),
            Row("pad", pages: ["dvt"]),
            Row("pad", Sureness.OffTopic),
            Row("none", Sureness.OffTopic),
            Row("none", pages: ["dvt"]));

        Assert.Equal((25.0, 50.0, 25.0, 50.0), (figures.First, figures.Shown, figures.WronglyAbstained, figures.Abstained));
    }

    [Fact]
    public void Confidently_wrong_counts_over_all_and_leaves_guesses_out()
    {
        var figures = Of(
            Row("dvt", pages: ["dvt"]),
            Row("pad", pages: ["dvt", "pad"]),
            Row("pad", Sureness.Unsure, pages: ["dvt"]),
            Row("none", pages: ["dvt"]));

        Assert.Equal(50, figures.ConfidentlyWrong);
    }

    [Fact]
    public void Warnings_count_over_the_urgent_and_false_alarms_over_the_others()
    {
        var figures = Of(
            Row("dvt", urgency: "same-day", warning: Urgency.SameDay),
            Row("dvt", urgency: "emergency-now", warning: Urgency.SameDay),
            Row("dvt", urgency: "emergency-now"),
            Row("dvt", urgency: "within-days", warning: Urgency.SameDay),
            Row("none", urgency: "none", warning: Urgency.EmergencyNow),
            Row("dvt", urgency: "none"),
            Row("dvt", urgency: "routine"),
            Row("none", Sureness.OffTopic));

        Assert.Equal(200.0 / 3, figures.Recall, 9);
        Assert.Equal(40, figures.FalseAlarms, 9);
    }

    [Fact]
    public void The_language_is_compared_without_script_and_region()
    {
        var figures = Of(
            Row("dvt", language: "zh", locale: "zh-Hans"), Row("dvt", language: "zh", locale: "en"),
            Row("dvt", language: "en", locale: "en"), Row("dvt", language: "de", locale: "en"));

        Assert.Equal(50, figures.RightLanguage);
    }

    [Fact]
    public void Each_limit_belongs_to_the_languages_or_to_all_together()
    {
        var figures = Of(
            Row("pad", pages: ["dvt"], urgency: "same-day"),
            Row("none", pages: ["dvt"], warning: Urgency.SameDay));

        Assert.Equal(
            ["x: first page 0.0 %, at least 100.0 % is asked for", "x: shown 0.0 %, at least 100.0 % is asked for", "x: urgent warned 0.0 %, at least 100.0 % is asked for"],
            figures.Misses(_all, isLanguage: true));
        Assert.Equal(
            ["x: no false alarm 0.0 %, at least 100.0 % is asked for", "x: off topic abstained 0.0 %, at least 100.0 % is asked for"],
            figures.Misses(_all, isLanguage: false));
    }

    [Fact]
    public void What_nothing_is_asked_of_is_never_missed()
    {
        var figures = Of(Row("pad", pages: ["dvt"], urgency: "same-day"), Row("none", pages: ["dvt"], warning: Urgency.SameDay));
        var nothing = new QuestionThresholds(null, null, null, null, null);

        Assert.Empty(figures.Misses(nothing, isLanguage: true).Concat(figures.Misses(nothing, isLanguage: false)));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(50.1, false)]
    public void A_limit_that_is_just_reached_holds(double limit, bool holds) => Assert.Equal(
        holds,
        !Of(Row("dvt", pages: ["dvt"]), Row("pad", pages: ["dvt"]))
            .Misses(new QuestionThresholds(limit, null, null, null, null), isLanguage: true).Any());

    private static QuestionFigures Of(params QuestionResult[] rows) => new("x", rows);

    private static QuestionResult Row(
        string right,
        Sureness sureness = Sureness.Sure,
        string[]? pages = null,
        string urgency = "none",
        Urgency? warning = null,
        string language = "en",
        string locale = "en") => new(
        new QuestionCase("a", language, "?", [right], urgency),
        new Understanding(
            Locale.Parse(locale),
            default,
            warning,
            sureness,
            [.. (pages ?? []).Select(static id => new PageMatch(new ChoiceAction.OpenTopic(TopicCatalog.Find(new TopicId(id))!), []))]));
}
