using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests;

public class CalfBotTests
{
    [Fact]
    public void Every_command_of_the_catalogue_answers_in_every_language() => Assert.All(
        from locale in ShippedTexts.Snapshot.Locales from command in CommandCatalog.All select (locale, command),
        static pair => Conversation.In(pair.locale.Tag).Commands(pair.command).Speaks(pair.locale.Tag));

    public static TheoryData<string, bool> Codes => new(
        from letter in Enumerable.Range('a', 26).Select(static letter => (char)letter)
        from onDiscord in new[] { false, true }
        select ($"{letter}", onDiscord));

    // Alone, and as the place of a choice about a place.
    [Theory]
    [MemberData(nameof(Codes))]
    public void Any_code_is_answered(string letter, bool onDiscord) => Assert.All(
        from prefix in new[] { "", "s", "p", "lde_" }
        from rest in Enumerable.Range(0, 200).Select(static number => $"{number}").Append("").Append("de").Append("JP")
        select $"{prefix}{letter}{rest}",
        code => Assert.NotEmpty((onDiscord ? Conversation.OnDiscord("en") : Conversation.In("en")).PicksCode(code).Last!.Title));

    [Fact]
    public void Choosing_a_language_is_stored_before_it_is_confirmed()
    {
        var conversation = Conversation.In("en").Commands(Command.Language, "Deutsch").Speaks("de")
            .Shows("Ab jetzt kommen die Antworten auf Deutsch.");

        Assert.Equal(
            [new Effect.First.StoreLanguage(Locale.Parse("de")), new Effect.Afterwards.Count(Command.Language)],
            conversation.Effects);
    }

    [Fact]
    public void A_language_that_could_not_be_stored_holds_and_says_so() =>
        (Conversation.In("en") with { FirstResult = PerformResult.Failed }).Says("language de").Speaks("de")
            .Shows("konnte aber nicht für das nächste Mal gemerkt werden");

    [Theory]
    [InlineData("language klingonisch")]
    [InlineData("language fr")]
    [InlineData("language ../../etc/passwd")]
    public void A_language_that_is_not_offered_is_answered_with_those_that_are(string text) =>
        Conversation.In("en").Says(text).Speaks("en").Shows("does not speak this language").Shows("中文（简体）");

    [Fact]
    public void A_language_is_chosen_by_its_own_name_alone() =>
        Conversation.In("en").Says("deutsch").Speaks("de").Says("中文（简体）").Speaks("zh-Hans");

    [Fact]
    public void A_command_of_another_language_goes_on_in_it() =>
        Conversation.In("en").Says("Warnzeichen").Speaks("de").Titled("Warnzeichen").Picks("Ursachen").Speaks("de");

    [Fact]
    public void What_is_to_be_forgotten_is_forgotten_before_anybody_says_so()
    {
        var conversation = Conversation.In("en").Commands(Command.Privacy).Picks("Forget my language");

        Assert.Equal(
            [new Effect.First.ForgetLanguage(), new Effect.Afterwards.Count(Command.Privacy)],
            conversation.Effects);
        conversation.Shows("Your language and country have been forgotten.");
        (Conversation.In("en") with { FirstResult = PerformResult.Failed }).PicksCode("f").Shows("could not be deleted");
    }

    [Fact]
    public void The_country_that_is_picked_holds_for_the_pages_that_follow() =>
        Conversation.In("en").Commands(Command.Emergency).Picks("Germany").Shows("116117")
            .Says("dvt").Shows("Emergency: call 112 for").Says("emergency United Kingdom").Shows("Call 999 now");

    [Theory]
    [InlineData("emergency atlantis")]
    [InlineData("emergency on the moon")]
    public void A_place_that_is_not_known_never_gets_the_numbers_of_another(string text)
    {
        var page = Conversation.In("en").Says("emergency japan").Shows("Call 119 now")
            .Says(text).Shows("knows no numbers for this place").Shows("Call your local emergency number now").Last!;

        Assert.DoesNotContain("119", Transcript.Of(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "emergency uk", "Call 999 now")]
    [InlineData("en", "emergency England", "Call 999 now")]
    [InlineData("de", "Notfall Oesterreich", "Jetzt 144 wählen")]
    [InlineData("en", "France", "Call 112 now")]
    [InlineData("de", "Österreich", "Jetzt 144 wählen")]
    [InlineData("zh-Hans", "中国", "请立即拨打120")]
    [InlineData("en", "911", "In an emergency")]
    [InlineData("en", "112", "In an emergency")]
    [InlineData("en", "Emergency!", "In an emergency")]
    [InlineData("de", "Notfall!", "Im Notfall")]
    [InlineData("zh-Hans", "急救！", "紧急情况")]
    [InlineData("en", "dvt?", "Blood clot in a deep leg vein")]
    [InlineData("en", "Achilles-tendon rupture", "Achilles tendon rupture")]
    [InlineData("en", "causes: muscle", "Muscle")]
    [InlineData("zh-Hans", "抽筋？", "小腿抽筋")]
    [InlineData("en", "german", "Ab jetzt kommen die Antworten auf Deutsch.")]
    [InlineData("de", "sprache englisch", "From now on the answers are in English.")]
    [InlineData("en", "中文", "从现在起用中文")]
    public void Words_are_taken_as_people_type_them(string locale, string text, string answer) =>
        Conversation.In(locale).Says(text).Shows(answer);

    [Fact]
    public void An_urgent_level_stands_before_everything_else() => Assert.All(
        TopicCatalog.All,
        static topic => Assert.IsType<Block.Level>(
            Conversation.In("en").PicksCode($"t{topic.Number}").Last!.Blocks[0]));

    [Fact]
    public void Warning_signs_stand_worst_first()
    {
        var levels = Conversation.In("de").Commands(Command.WarningSigns).Last!.Blocks
            .OfType<Block.Level>().Select(static level => level.Urgency).ToList();

        Assert.Equal(levels.OrderDescending(), levels);
        Assert.Equal(3, levels.Count);
    }

    [Theory]
    [InlineData("", "Nothing was typed")]
    [InlineData("   \t ", "Nothing was typed")]
    [InlineData("\u0000\u0007\u001B[2J", "CalfBot knows about nothing else")]
    [InlineData("what will the weather be like tomorrow", "CalfBot knows about nothing else")]
    [InlineData("causes of everything", "There is no page of that name")]
    public void What_is_not_understood_gets_the_safety_net_and_is_not_repeated(string text, string answer)
    {
        var conversation = Conversation.In("en").Says(text).Shows(answer).Shows("Call your local emergency number at once");

        if (text.Trim().Length > 3)
        {
            Assert.DoesNotContain(text, Transcript.Of(conversation.Last!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_too_much_text_the_beginning_is_read() =>
        Conversation.In("zh-Hans").Says($"小腿痛{new string('痛', 100_000)}").Shows("只读取了前2000个字符");

    [Theory]
    [InlineData("t999")]
    [InlineData("AAAA.t1")]
    [InlineData("'; DROP TABLE")]
    [InlineData("")]
    public void An_old_or_forged_button_begins_again_politely(string code) =>
        Conversation.In("de").PicksCode(code).Shows("Dieser Befehl oder diese Schaltfläche funktioniert nicht mehr");

    [Fact]
    public void Any_text_gets_an_answer()
    {
        var random = new Random(20261121);
        const string Alphabet = "abcXYZ 09/-?{}[]<>&\"'\0\t\n\u001B\u202E\uD83D\uDE00äßé痛腿，。causeshelpdvt";
        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            Conversation.In("en").Says(text).PicksCode(text);
        }
    }

    [Fact]
    public void Every_choice_of_every_page_leads_to_a_page()
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<Conversation>([Conversation.In("de").Commands(Command.Help)]);
        while (waiting.TryDequeue(out var conversation))
        {
            foreach (var choice in conversation.Last!.Choices.SelectMany(static group => group.Choices))
            {
                if (seen.Add(choice.Action.Code))
                {
                    var next = conversation.PicksCode(choice.Action.Code);
                    Assert.NotEqual("Hilfe", next.Last!.Title);
                    waiting.Enqueue(next);
                }
            }
        }

        Assert.All(TopicCatalog.All, topic => Assert.Contains($"t{topic.Number}", seen));
    }

    [Fact]
    public void The_contact_address_stands_on_the_about_page_where_there_is_one()
    {
        var catalogs = ShippedTexts.Snapshot.Locales.Select(ShippedTexts.Snapshot.Catalog).ToList();
        var snapshot = new Snapshot(catalogs, new Uri("https://example.org/report"));

        Conversation.With(snapshot, "en").Says("about").Shows("Report a problem: https://example.org/report");
        Assert.DoesNotContain(
            "Report a problem", Transcript.Of(Conversation.In("en").Says("about").Last!), StringComparison.Ordinal);
    }
}
