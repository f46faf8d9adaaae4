using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Messages;
using Bot.Core.Triage;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Pages;

public class TopicPageTests
{
    private static readonly string[] _aboutMedicines = ["medication-related", "pv-medicine-review", "risk-medicines"];

    public static TheoryData<string> Topics => [.. TopicCatalog.All.Select(static topic => topic.Id.Value)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void All_related_pages_are_offered_and_fit_their_lists(string id)
    {
        var topic = TopicCatalog.Find(new TopicId(id))!;
        var page = Page("en", topic);

        Assert.All(page.Choices, static group => Assert.InRange(group.Choices.Count, 1, ChoiceGroup.Maximum(group.Style)));
        Assert.Equal(
            TopicCatalog.Related(topic).Select(static other => other.Id.Value).Order(StringComparer.Ordinal),
            Offered(page, ChoiceStyle.Select).Select(static other => other.Id.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Who_asks_first_stands_on_every_treatment_and_page_about_medicines(string id)
    {
        var topic = TopicCatalog.Find(new TopicId(id))!;

        Assert.Equal(
            topic is Treatment || _aboutMedicines.Contains(id),
            Page("en", topic).Blocks.OfType<Block.Text>().Any(static text => text.Heading == "Ask a doctor or pharmacist first"));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_to_tell_the_doctor_is_one_step_away_where_no_ambulance_is_called(string id)
    {
        var topic = TopicCatalog.Find(new TopicId(id))!;
        var offered = Offered(Page("en", topic), ChoiceStyle.Buttons).Contains(TopicCatalog.WhatToTell);

        Assert.Equal(
            topic.Urgency is not Urgency.EmergencyNow && id != "sc-what-to-tell", offered);
    }

    [Theory]
    [InlineData("en", "DE", "dvt", "Where to go: Germany", "At night and at the weekend: 116117")]
    [InlineData("zh-Hans", "DE", "calf-bruise", null, null)]
    [InlineData("de", "DE", "sciatica", "Wo es Hilfe gibt: Deutschland", "Zuerst die Hausarztpraxis.")]
    [InlineData("en", "CN", "ws-vein-cord", "Where to go: Mainland China", "When it is closed: the emergency department")]
    [InlineData("en", "CN", "venous-insufficiency", "Where to go: Mainland China", "where there is none.")]
    [InlineData("en", "CN", "pregnancy-related", "Where to go: Mainland China", "today to the emergency department")]
    [InlineData("de", "DE", "ws-cold-pale", null, null)]
    [InlineData("de", "AT", "dvt", "Wo es Hilfe gibt: Österreich", "1450")]
    [InlineData("de", "AT", "sciatica", null, null)]
    [InlineData("en", "CN", "dvt", "Where to go: Mainland China", "(急诊科)")]
    [InlineData("zh-Hans", "CN", "dvt", "去哪里看：中国大陆", "普外科")]
    [InlineData("de", "CN", "acute-limb-ischaemia", "Wo es Hilfe gibt: China (Festland)", "120 wählen")]
    [InlineData("zh-Hans", "CN", "restless-legs", "去哪里看：中国大陆", "神经内科")]
    [InlineData("zh-Hans", "CN", "achilles-rupture", "去哪里看：中国大陆", "急诊骨科")]
    [InlineData("zh-Hans", "CN", "story-walking-pain", "去哪里看：中国大陆", "血管外科")]
    [InlineData("zh-Hans", "CN", "ws-foot-weak", "去哪里看：中国大陆", "急诊")]
    [InlineData("zh-Hans", "SG", "dvt", null, null)]
    [InlineData("zh-Hans", "HK", "dvt", "去哪里看：香港", "急症室")]
    [InlineData("zh-Hans", "CN", "stretching", null, null)]
    public void Where_to_go_follows_the_place_and_never_the_language(
        string locale, string country, string id, string? heading, string? line)
    {
        var page = Conversation.In(locale).At(country).PicksCode($"t{TopicCatalog.Find(new TopicId(id))!.Number}").Last!;

        var where = page.Blocks.Skip(1).OfType<Block.Text>().FirstOrDefault() is { Heading: not null } text ? text : null;
        Assert.Equal(heading, where?.Heading);
        Assert.Contains(line ?? "", where?.Body ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "sciatica")]
    [InlineData("de", "restless-legs")]
    [InlineData("zh-Hans", "flat-feet")]
    public void The_night_service_stands_where_it_cannot_wait(string locale, string id)
    {
        var number = TopicCatalog.Find(new TopicId(id))!.Number;

        var page = Conversation.In(locale).At("DE").PicksCode($"t{number}").Last!;

        Assert.DoesNotContain("116117", Transcript.Of(page.Blocks[1]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_a_page_warns_about_is_not_offered_as_help(string id)
    {
        var topic = TopicCatalog.Find(new TopicId(id))!;
        var warning = TopicCatalog.Related(topic).Where(other => other.Warns.Contains(topic.Id)).ToList();

        var groups = Page("en", topic).Choices;

        Assert.Equal(warning, TopicsOf(groups.Where(static group => group.Prompt == "Read before you try it")));
        Assert.DoesNotContain(
            TopicsOf(groups.Where(static group => group.Prompt == "What helps and prevents")), warning.Contains);
    }

    [Theory]
    [InlineData("dvt", "massage-manual compression-stockings")]
    [InlineData("achilles-rupture", "stretching")]
    [InlineData("acute-compartment-syndrome", "compression-elevation pain-medicines")]
    [InlineData("ws-cold-pale", "cold-heat compression-elevation")]
    [InlineData("ws-one-sided-swelling", "compression-elevation massage-manual compression-stockings sc-cramp-now")]
    [InlineData("pad", "pain-medicines compression-stockings minerals-supplements")]
    [InlineData("sciatica", "spinal-traction")]
    public void Known_dangers_are_warned_about(string id, string warning) => Assert.Equal(
        warning.Split(' ').Order(StringComparer.Ordinal),
        TopicCatalog.All.Where(other => other.Warns.Contains(new TopicId(id)))
            .Select(static other => other.Id.Value)
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "treatments calf strain", "Cold and heat")]
    [InlineData("de", "behandlungen wadenkrampf", "Dehnen")]
    [InlineData("zh-Hans", "预防 小腿抽筋", "检查用药")]
    public void A_page_of_another_kind_shows_what_of_this_kind_belongs_to_it(string locale, string text, string choice) =>
        Assert.Contains(
            Conversation.In(locale).Says(text).Last!.Choices.SelectMany(static group => group.Choices),
            offered => offered.Label == choice);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh-Hans")]
    public void Without_a_place_no_page_says_where_to_go(string locale) => Assert.All(
        TopicCatalog.All.Where(static topic => topic.Urgency is not null),
        topic => Assert.False(Page(locale, topic).Blocks[1] is Block.Text { Heading: not null }));

    [Theory]
    [InlineData("treatments", "treatment")]
    [InlineData("self-care", "selfcare")]
    [InlineData("prevention", "prevention")]
    [InlineData("tests", "exam")]
    [InlineData("background", "risk anatomy story")]
    public void A_list_offers_all_pages_of_its_kinds_under_the_safety_net(string id, string kinds)
    {
        var page = Conversation.In("de").Commands(CommandCatalog.Find(id)!).Last!;

        Assert.IsType<Block.Level>(page.Blocks[0]);
        Assert.Equal(
            TopicCatalog.All.Where(topic => kinds.Split(' ').Contains(topic.Kind)), Offered(page, ChoiceStyle.Select));
    }

    [Theory]
    [InlineData("en", "treatments massage", "Massage, foam roller, manual therapy")]
    [InlineData("en", "stretching", "Stretching")]
    [InlineData("de", "Untersuchungen MRT", "MRT")]
    [InlineData("de", "Gehtraining", "Gehtraining")]
    [InlineData("zh-Hans", "检查 磁共振", "磁共振")]
    [InlineData("zh-Hans", "拉伸", "拉伸")]
    [InlineData("zh-Hans", "预防 热身", "热身")]
    [InlineData("en", "background clot risk", "Clot risk")]
    public void A_page_opens_by_its_name(string locale, string text, string title) =>
        Conversation.In(locale).Says(text).Titled(title).Speaks(locale);

    [Theory]
    [InlineData("en", "self-care nothing such")]
    [InlineData("de", "vorbeugen blabla")]
    public void A_name_that_is_not_of_the_list_shows_the_list_and_says_so(string locale, string text)
    {
        var page = Conversation.In(locale).Says(text).Last!;

        Assert.Contains(page.Blocks, static block => block is Block.Notice);
        Assert.NotEmpty(Offered(page, ChoiceStyle.Select));
    }

    private static Reply Page(string locale, Topic topic) => Conversation.In(locale).PicksCode($"t{topic.Number}").Last!;

    private static IEnumerable<Topic> Offered(Reply page, ChoiceStyle style) =>
        TopicsOf(page.Choices.Where(group => group.Style == style));

    private static IEnumerable<Topic> TopicsOf(IEnumerable<ChoiceGroup> groups) => groups
        .SelectMany(static group => group.Choices)
        .Select(static choice => choice.Action)
        .OfType<ChoiceAction.OpenTopic>()
        .Select(static action => action.Topic);
}
