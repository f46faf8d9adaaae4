using System.Globalization;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Knowledge;

public class TopicCatalogTests
{
    [Theory]
    [InlineData("cause", 34)]
    [InlineData("warning", 16)]
    [InlineData("treatment", 18)]
    [InlineData("selfcare", 8)]
    [InlineData("prevention", 9)]
    [InlineData("exam", 12)]
    [InlineData("risk", 12)]
    [InlineData("anatomy", 6)]
    [InlineData("story", 6)]
    public void There_are_as_many_topics_of_each_kind(string kind, int count) =>
        Assert.Equal(count, TopicCatalog.All.Count(topic => topic.Kind == kind));

    [Fact]
    public void Numbers_ids_levels_and_groups_are_those_that_were_given_out() => Golden.Matches(
        "topics",
        string.Concat(TopicCatalog.All.Select(static topic => string.Create(
            CultureInfo.InvariantCulture,
            $"{topic.Number} {topic.Id} {topic.Urgency?.Id ?? "-"} {(topic as Cause)?.Group.ToString() ?? "-"}\n"))));

    [Fact]
    public void Numbers_and_ids_are_given_out_once()
    {
        Assert.Equal(TopicCatalog.All.Count, TopicCatalog.All.DistinctBy(static topic => topic.Number).Count());
        Assert.Equal(TopicCatalog.All.Count, TopicCatalog.All.DistinctBy(static topic => topic.Id).Count());
    }

    [Fact]
    public void Causes_are_related_in_both_directions()
    {
        var oneWay = from cause in Causes.All
                     from id in cause.Related
                     let other = TopicCatalog.Find(id) as Cause
                     where other?.Related.Contains(cause.Id) != true
                     select $"{cause.Id} → {id}";

        Assert.Empty(oneWay);
    }

    [Fact]
    public void Every_link_leads_to_another_topic_that_leads_back() => Assert.All(TopicCatalog.All, static topic =>
    {
        Assert.DoesNotContain(topic.Id, topic.Links);
        Assert.Equal(topic.Links.Count, topic.Links.Distinct().Count());
        Assert.All(topic.Links, id => Assert.Contains(topic, TopicCatalog.Related(TopicCatalog.Find(id)!)));
        Assert.All(TopicCatalog.Related(topic), other => Assert.Contains(topic, TopicCatalog.Related(other)));
    });

    [Fact]
    public void Every_topic_can_be_reached_from_another_one() =>
        Assert.All(TopicCatalog.All, static topic => Assert.NotEmpty(TopicCatalog.Related(topic)));

    [Fact]
    public void Every_cause_leads_to_what_helps_and_to_a_test_or_background() => Assert.All(Causes.All, static cause =>
    {
        var related = TopicCatalog.Related(cause);
        Assert.Contains(
            related,
            topic => topic is Treatment or SelfCareGuide or Prevention && !topic.Warns.Contains(cause.Id));
        Assert.Contains(related, static topic => topic is Exam or Background);
    });

    [Fact]
    public void Every_other_page_leads_to_a_cause_or_a_sign() => Assert.All(
        TopicCatalog.All.Where(static topic => topic is not (Cause or WarningSign) && topic != TopicCatalog.WhatToTell),
        static topic => Assert.Contains(TopicCatalog.Related(topic), static other => other is Cause or WarningSign));

    [Fact]
    public void What_has_a_level_is_a_cause_a_sign_or_a_story() => Assert.All(
        TopicCatalog.All,
        static topic => Assert.Equal(topic is Cause or WarningSign or Story, topic.Urgency is not null));

    [Fact]
    public void Departments_belong_to_topics_with_a_level() => Assert.All(
        Departments.Topics, static id => Assert.NotNull(TopicCatalog.Find(id)?.Urgency));

    [Fact]
    public void Emergencies_belong_to_the_emergency_department() => Assert.All(
        TopicCatalog.All.Where(static topic => topic.Urgency is Urgency.EmergencyNow),
        static topic => Assert.Equal(Department.Emergency, Departments.Of(topic)));

    [Fact]
    public void Every_cause_that_is_urgent_by_itself_has_a_warning_sign_as_urgent() => Assert.All(
        Causes.All.Where(static cause => cause.Urgency >= Urgency.SameDay),
        static cause => Assert.Contains(
            TopicCatalog.Related(cause).OfType<WarningSign>(), sign => sign.Urgency >= cause.Urgency));

    [Fact]
    public void Every_source_that_is_named_exists() => Assert.All(
        TopicCatalog.All.SelectMany(static topic => topic.Sources), static id => Assert.Equal(id, Sources.Get(id).Id));

    [Fact]
    public void Every_source_is_named_by_a_topic_or_a_number() => Assert.Empty(
        Sources.All.Select(static source => source.Id)
            .Except(TopicCatalog.All.SelectMany(static topic => topic.Sources))
            .Except(EmergencyNumbers.All.SelectMany(static row => row.Sources))
            .Except(["aad-bacm"])); // the children's page of the check

    [Fact]
    public void What_was_read_has_the_day_and_what_was_not_has_none() => Assert.All(Sources.All, static source =>
        Assert.Equal(source.Mark is SourceMark.NotRead ? null : new DateOnly(2026, 11, 21), source.ReadOn));

    [Theory]
    [InlineData("medline-itbs")]
    [InlineData("nice-ng226")]
    [InlineData("medline-rls")]
    [InlineData("harrison-hypoca")]
    public void What_was_not_read_or_is_not_for_readers_is_not_shown(string id) => Assert.False(Sources.Get(id).IsShown);

    [Fact]
    public void Find_GivesNullForWhatIsNot()
    {
        Assert.Null(TopicCatalog.Find(0));
        Assert.Null(TopicCatalog.Find(new TopicId("nothing")));
    }
}
