using System.Globalization;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Knowledge;

public class TopicCatalogTests
{
    [Fact]
    public void There_are_34_causes_and_16_warning_signs() =>
        Assert.Equal((34, 16), (Causes.All.Count, WarningSigns.All.Count));

    [Fact]
    public void Numbers_ids_levels_and_groups_are_those_that_were_given_out() => Golden.Matches(
        "topics",
        string.Concat(TopicCatalog.All.Select(static topic => string.Create(
            CultureInfo.InvariantCulture,
            $"{topic.Number} {topic.Id} {topic.Urgency.Id} {(topic as Cause)?.Group.ToString() ?? "-"}\n"))));

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
    public void Every_link_leads_to_another_topic_and_stands_once() => Assert.All(TopicCatalog.All, static topic =>
    {
        var related = TopicCatalog.Related(topic);
        Assert.DoesNotContain(topic, related);
        Assert.Equal(related.Count, related.Distinct().Count());
    });

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
            .Except(EmergencyNumbers.All.SelectMany(static row => row.Sources)));

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
