using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Host.Evaluation;
using Xunit;

namespace Bot.Host.Tests.Evaluation;

public class QuestionResultTests
{
    // command | the groups that its page answers
    [Theory]
    [InlineData("causes", "causes")]
    [InlineData("warning-signs", "warning-signs")]
    [InlineData("treatments", "treatments")]
    [InlineData("self-care", "self-care")]
    [InlineData("prevention", "prevention")]
    [InlineData("tests", "exams")]
    [InlineData("background", "risk-factors")]
    [InlineData("background", "anatomy")]
    public void The_page_of_a_group_answers_a_question_about_the_group(string command, string group) =>
        Assert.True(Of([group], new ChoiceAction.Give(CommandCatalog.All.Single(each => each.Id == command))).IsFirst);

    public static TheoryData<string, string> PagesAndGroups()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (kind, group) in new[]
        {
            ("warning", "warning-signs"), ("selfcare", "self-care"), ("prevention", "prevention"), ("exam", "exams"),
            ("risk", "risk-factors"), ("anatomy", "anatomy"),
        })
        {
            foreach (var topic in TopicCatalog.All.Where(topic => topic.Kind == kind))
            {
                rows.Add(topic.Id.Value, group);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(PagesAndGroups))]
    public void Every_page_of_a_group_answers_a_question_about_the_group(string page, string group) =>
        Assert.True(Of([group], Open(page)).IsFirst);

    [Theory]
    [MemberData(nameof(PagesAndGroups))]
    public void A_page_answers_a_question_about_itself_and_about_no_other_group(string page, string group)
    {
        Assert.True(Of([page], Open(page)).IsFirst);
        foreach (var other in PagesAndGroups().Select(static row => row.Data.Item2).Distinct().Where(other => other != group))
        {
            Assert.False(Of([other], Open(page)).IsFirst);
        }
    }

    [Fact]
    public void The_page_of_a_group_does_not_answer_a_question_about_one_page_in_it() =>
        Assert.False(Of(["an-soleus"], new ChoiceAction.Give(Command.Background)).IsShown);

    [Fact]
    public void An_example_answers_no_question_about_a_group()
    {
        Assert.True(Of(["story-disc"], Open("story-disc")).IsFirst);
        Assert.False(Of(["risk-factors", "anatomy"], Open("story-disc")).IsShown);
    }

    [Fact]
    public void A_cause_answers_only_a_question_about_itself()
    {
        Assert.True(Of(["dvt"], Open("dvt")).IsFirst);
        Assert.False(Of(["causes", "pad", "warning-signs"], Open("dvt")).IsShown);
    }

    [Fact]
    public void Any_of_the_right_pages_may_stand_first()
    {
        Assert.True(Of(["pad", "dvt"], Open("dvt"), Open("cellulitis")).IsFirst);
        Assert.True(Of(["pad", "dvt"], Open("dvt"), Open("cellulitis")).IsShown);
    }

    [Fact]
    public void A_right_page_behind_another_is_shown_and_not_first()
    {
        var result = Of(["cellulitis"], Open("dvt"), Open("pad"), Open("cellulitis"));

        Assert.Equal((false, true), (result.IsFirst, result.IsShown));
        Assert.Equal(["dvt", "pad", "cellulitis"], result.Pages);
    }

    [Theory]
    [InlineData(Sureness.Sure, "dvt", false)]
    [InlineData(Sureness.Sure, "pad", true)]
    [InlineData(Sureness.Sure, "none", true)]
    [InlineData(Sureness.Unsure, "pad", false)]
    [InlineData(Sureness.Unsure, "none", false)]
    public void Only_a_wrong_page_that_is_not_called_a_guess_is_confidently_wrong(Sureness sureness, string right, bool isWrong) =>
        Assert.Equal(isWrong, Of([right], sureness, null, Open("dvt")).IsConfidentlyWrong);

    [Fact]
    public void Who_abstains_offers_nothing_and_is_not_confidently_wrong()
    {
        var result = Of(["dvt"], Sureness.OffTopic, null);

        Assert.Equal((true, false, false, false), (result.Abstains, result.IsFirst, result.IsShown, result.IsConfidentlyWrong));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Urgency.SameDay, true)]
    [InlineData(Urgency.EmergencyNow, true)]
    public void A_warning_of_any_level_warns(Urgency? warning, bool warns) =>
        Assert.Equal(warns, Of(["dvt"], Sureness.Sure, warning, Open("dvt")).Warns);

    [Theory]
    [InlineData("none", false)]
    [InlineData("self-care", false)]
    [InlineData("routine", false)]
    [InlineData("within-days", false)]
    [InlineData("same-day", true)]
    [InlineData("emergency-now", true)]
    public void Today_and_at_once_are_urgent(string urgency, bool isUrgent) =>
        Assert.Equal(isUrgent, new QuestionCase("a", "en", "?", ["dvt"], urgency).IsUrgent);

    [Fact]
    public void Only_none_alone_is_about_something_else()
    {
        Assert.True(new QuestionCase("a", "en", "?", ["none"], "none").IsOffTopic);
        Assert.False(new QuestionCase("a", "en", "?", ["none", "dvt"], "none").IsOffTopic);
    }

    private static ChoiceAction.OpenTopic Open(string page) => new(TopicCatalog.Find(new TopicId(page))!);

    private static QuestionResult Of(string[] right, params ChoiceAction[] pages) => Of(right, Sureness.Sure, null, pages);

    private static QuestionResult Of(string[] right, Sureness sureness, Urgency? warning, params ChoiceAction[] pages) => new(
        new QuestionCase("a", "en", "?", right, "none"),
        new Understanding(
            Locale.English, default, warning, sureness, [.. pages.Select(static page => new PageMatch(page, []))]));
}
