using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Matching;

/// <summary>What a menu offers while somebody types.</summary>
public class SuggestionsTests
{
    private const int Most = 25;

    private static readonly Command[] _offering =
    [
        Command.Causes, Command.Treatments, Command.WarningSigns, Command.Prevention, Command.SelfCare, Command.Tests,
        Command.Background, Command.Emergency,
    ];

    public static TheoryData<string> Locales => [.. ShippedTexts.Snapshot.Locales.Select(static locale => locale.Tag)];

    private static Suggestions Shipped => ShippedTexts.Snapshot.Suggestions;

    [Theory]
    [InlineData("Ermüdung", "tibial-stress-fracture")]
    [InlineData("ermuedung", "tibial-stress-fracture")]
    [InlineData("ermudung", "tibial-stress-fracture")]
    [InlineData("ERMU\u0308DUNG", "tibial-stress-fracture")]
    [InlineData("Plattfuß", "flat-feet")]
    [InlineData("plattfuss", "flat-feet")]
    [InlineData("PLATTFUẞ", "flat-feet")]
    [InlineData("laeuferknie", "it-band-syndrome")]
    [InlineData("lauferknie", "it-band-syndrome")]
    [InlineData("下肢深静脉血栓", "dvt")]
    [InlineData("下肢深靜脈血栓", "dvt")]
    [InlineData("ＤＶＴ", "dvt")]
    [InlineData("dvt", "dvt")]
    [InlineData("tvt", "dvt")]
    [InlineData("vein clot", "dvt")]
    [InlineData("bakers", "bakers-cyst")]
    [InlineData("Baker's", "bakers-cyst")]
    [InlineData("Schaufenster", "pad")]
    [InlineData("leg-cramps", "leg-cramps")]
    public void A_name_is_found_however_it_is_spelt_and_whatever_its_language(string typed, string id)
    {
        foreach (var locale in ShippedTexts.Snapshot.Locales)
        {
            Assert.Equal(id, Shipped.Find(Command.Causes, typed, locale, Most)[0].Id);
        }
    }

    [Theory]
    [InlineData("de", "thrombosis", "Blutgerinnsel in einer tiefen Beinvene (Thrombose, TVT)")]
    [InlineData("en", "血栓", "Blood clot in a deep leg vein (deep vein thrombosis, DVT)")]
    [InlineData("zh-Hans", "Thrombose", "下肢深静脉血栓")]
    public void The_offer_is_named_in_the_readers_language(string locale, string typed, string name) => Assert.Contains(
        Shipped.Find(Command.Causes, typed, Locale.Parse(locale), Most), offer => offer == new Suggestion("dvt", name));

    [Fact]
    public void A_language_that_is_not_offered_gets_English_names() => Assert.Equal(
        Shipped.Find(Command.Causes, "", Locale.English, Most), Shipped.Find(Command.Causes, "", Locale.Parse("fr"), Most));

    [Theory]
    [InlineData("England", "GB")]
    [InlineData("frankreich", "EU")]
    [InlineData("United St", "US")]
    [InlineData("uk", "GB")]
    [InlineData("法国", "EU")]
    [InlineData("oester", "AT")]
    [InlineData("中國", "CN")]
    public void A_country_is_found_by_what_people_call_it(string typed, string code) =>
        Assert.Equal(code, Shipped.Find(Command.Emergency, typed, Locale.English, Most)[0].Id);

    [Fact]
    public void What_begins_as_typed_comes_before_what_holds_it_somewhere() => Assert.Equal(
        ["achilles-tendinopathy", "achilles-rupture"],
        Shipped.Find(Command.Causes, "achilles", Locale.English, 2).Select(static offer => offer.Id));

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("?")]
    [InlineData("???")]
    [InlineData("(")]
    public void Nothing_typed_offers_all_in_their_order(string typed)
    {
        var ids = Shipped.Find(Command.Causes, typed, Locale.English, 1_000).Select(static offer => offer.Id).ToList();

        Assert.Equal(Enum.GetValues<CauseGroup>().Select(NameKeys.IdOf), ids[..6]);
        Assert.Equal(TopicCatalog.All.OfType<Cause>().Select(static cause => cause.Id.Value), ids[6..]);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("脑")]
    [InlineData("broken heart of an elephant")]
    public void What_is_no_name_offers_nothing(string typed) =>
        Assert.All(_offering, command => Assert.Empty(Shipped.Find(command, typed, Locale.English, Most)));

    [Fact]
    public void A_command_without_a_menu_offers_nothing() => Assert.All(
        CommandCatalog.All.Concat(CommandCatalog.ForModerators).Except(_offering),
        static command => Assert.Empty(Shipped.Find(command, "", Locale.English, Most)));

    [Fact]
    public void Anything_may_be_typed_and_never_too_much_is_offered()
    {
        var random = new Random(7);
        string[] parts = ["ü", "ue", "\uD83D", "\uDE00", "\u202E", "血", " ", "clot", "(", "\0", "ß", "'", "\uFFFF", "靜", "-", "z"];
        for (var round = 0; round < 2_000; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => parts[random.Next(parts.Length)]));
            var command = _offering[random.Next(_offering.Length)];
            Assert.InRange(Shipped.Find(command, typed, Locale.English, Most).Count, 0, Most);
        }

        Assert.Equal(3, Shipped.Find(Command.Causes, "", Locale.English, 3).Count);
        Assert.Empty(Shipped.Find(Command.Causes, new string('a', 1_000_000), Locale.English, Most));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_offer_opens_what_it_names(string locale)
    {
        var writer = new PageWriter(ShippedTexts.Snapshot, Locale.Parse(locale), null);
        foreach (var command in _offering)
        {
            var offers = Shipped.Find(command, "", writer.Locale, int.MaxValue);
            Assert.NotEmpty(offers);
            Assert.All(offers, offer => Assert.Equal(
                Transcript.Of(PageOf(writer, command, offer)),
                Transcript.Of(Conversation.In(locale).Commands(command, offer.Id).Last!)));
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_offer_is_found_by_its_own_name(string locale)
    {
        foreach (var command in _offering)
        {
            Assert.All(
                Shipped.Find(command, "", Locale.Parse(locale), int.MaxValue),
                offer => Assert.Equal(offer, Shipped.Find(command, offer.Name, Locale.Parse(locale), 1).Single()));
        }
    }

    private static Reply PageOf(PageWriter writer, Command command, Suggestion offer)
    {
        if (command == Command.Emergency)
        {
            return EmergencyPage.Build(new PageWriter(writer.Snapshot, writer.Locale, Country.Parse(offer.Id)));
        }

        var groups = Enum.GetValues<CauseGroup>().Where(group => NameKeys.IdOf(group) == offer.Id).ToList();
        return command == Command.Causes && groups is [var group]
            ? CausesPage.Build(writer, group)
            : TopicPage.Build(writer, TopicCatalog.All.Single(topic => topic.Id.Value == offer.Id));
    }
}
