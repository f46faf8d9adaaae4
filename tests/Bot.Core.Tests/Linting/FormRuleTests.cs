using Bot.Core.Linting;
using Bot.Core.Linting.Rules;
using Bot.Core.Localization;
using Xunit;

namespace Bot.Core.Tests.Linting;

/// <summary>The rules about placeholders, characters, punctuation, spelling, lists and labels.</summary>
public class FormRuleTests
{
    [Theory]
    [InlineData("Call {emergency}.", "{emergency} wählen.", true)]
    [InlineData("Call {emergency}.", "Den Notruf wählen.", false)]
    [InlineData("Call {emergency}.", "{urgent} wählen.", false)]
    [InlineData("Call.", "{emergency} wählen.", false)]
    [InlineData("Call {emergency}.", "{emergency} {emergency} wählen.", false)]
    [InlineData("Call {emergency}.", "{emergency wählen.", false)]
    [InlineData("Call {notruf}.", "{notruf} wählen.", false)]
    public void Placeholders_are_known_and_the_same(string english, string german, bool passes) =>
        Expect(passes, PlaceholderRule.Check, "de", german, english);

    [Theory]
    [InlineData("zh-Hans", "腿肿了，请去看医生。", true)]
    [InlineData("zh-Hans", "做CK检查，2到3天。", true)]
    [InlineData("zh-Hans", "腿肿了,请去看医生。", false)]
    [InlineData("zh-Hans", "腿肿了(左腿)。", false)]
    [InlineData("zh-Hans", "腿肿了. 去看医生。", false)]
    [InlineData("zh-Hans", "听到\"啪\"的一声。", false)]
    [InlineData("zh-Hans", "休息 2 天。", false)]
    [InlineData("de", "Ein „Knall“ in der Wade.", true)]
    [InlineData("de", "Ein \"Knall\" in der Wade.", false)]
    [InlineData("de", "Ein “Knall” in der Wade.", false)]
    [InlineData("en", "A “pop”, (or) \"snap\".", true)]
    public void Punctuation_is_that_of_the_language(string locale, string text, bool passes) =>
        Expect(passes, PunctuationRule.Check, locale, text);

    [Theory]
    [InlineData("Für Füße, Knöchel und Ärztinnen.", true)]
    [InlineData("Neue, steile Trauer; zuerst aktuelle Quellen, dann dauernde Steuer.", true)]
    [InlineData("Aktuelles, individueller, anaerob, Koexistenz, Influenza, zueinander.", true)]
    [InlineData("Fuer die Fuesse.", false)]
    [InlineData("Aerztlich untersuchen.", false)]
    [InlineData("Es koennte wehtun.", false)]
    public void German_writes_umlauts(string text, bool passes) => Expect(passes, UmlautRule.Check, "de", text);

    [Theory]
    [InlineData("Line one\nline two", true)]
    [InlineData("Next line \u0085", false)]
    [InlineData("Right to left \u202E", false)]
    [InlineData("Zero\u200Bwidth", false)]
    [InlineData("Tab\there", false)]
    [InlineData("Private \uE000", false)]
    [InlineData("Joined \u034F here", false)]
    [InlineData("Y\u03BFu have a Greek letter", false)]
    public void Characters_are_visible(string text, bool passes) => Expect(passes, CharacterRule.Check, "en", text);

    [Theory]
    [InlineData("Read the page of the NHS.", true)]
    [InlineData("See https://example.org/x.", false)]
    [InlineData("See www.example.org.", false)]
    [InlineData("See example.com.", false)]
    [InlineData("See who.int.", false)]
    [InlineData("See discord.gg/abc.", false)]
    [InlineData("See arzt.at.", false)]
    [InlineData("Write to dr@example.", false)]
    [InlineData("Wait 2 days.\nThen go.", true)]
    [InlineData("Hello @everyone", false)]
    public void Texts_carry_no_addresses(string text, bool passes) => Expect(passes, LinkRule.Check, "en", text);

    [Theory]
    [InlineData("About 8 to 12 weeks, 1 in 1000.", true)]
    [InlineData("1 in 10000 people, 100-150 m.", true)]
    [InlineData("Call one one two.", false)]
    [InlineData("Call 9.1.1 now.", false)]
    [InlineData("拨打一一二", false)]
    [InlineData("Call 112 now.", false)]
    [InlineData("Call １１２ now.", false)]
    [InlineData("Call 116 117 now.", false)]
    [InlineData("Call +49 30 123456 now.", false)]
    [InlineData("Call 1800 022 222.", false)]
    public void Texts_carry_no_phone_numbers(string text, bool passes) => Expect(passes, PhoneNumberRule.Check, "en", text);

    [Theory]
    [InlineData("a\nb", "x\ny", true)]
    [InlineData("a\nb", "x\ny\nz", false)]
    [InlineData("a\nb", "x\n\ny", false)]
    public void Lists_have_the_same_items(string english, string german, bool passes)
    {
        var codes = Rules.Codes(ListRule.Check, "de", german, english, "cause.dvt.signs");
        Assert.Equal(passes, !codes.Any());
    }

    [Theory]
    [InlineData("warning.ws-cold-pale.name", 45, true)]
    [InlineData("warning.ws-cold-pale.name", 46, false)]
    [InlineData("cause.dvt.name", 80, true)]
    [InlineData("cause.dvt.name", 81, false)]
    public void Labels_fit_where_they_are_shown(string key, int length, bool passes)
    {
        var text = new string('名', length);
        Assert.Equal(passes, !Rules.Codes(LabelRule.Check, "zh-Hans", text, text, key).Any());
    }

    [Theory]
    [InlineData("en", "topic", true)]
    [InlineData("en", "topic_2-b", true)]
    [InlineData("fr", "l'été", true)]
    [InlineData("zh-Hans", "主题", true)]
    [InlineData("hi", "भाषा", true)]
    [InlineData("th", "ที่", true)]
    [InlineData("en", "Topic", false)]
    [InlineData("de", "übersicht", true)]
    [InlineData("de", "Übersicht", false)]
    [InlineData("en", "the topic", false)]
    [InlineData("en", "topic\n", false)]
    [InlineData("en", "topic.", false)]
    [InlineData("zh-Hans", "主题（可选）", false)]
    [InlineData("en", "", false)]
    public void Names_of_options_are_of_the_form_that_discord_wants(string locale, string text, bool passes)
    {
        foreach (var option in CommunityKeys.MenuOptions)
        {
            Assert.Equal(passes, !Rules.Codes(OptionNameRule.Check, locale, text, "topic", option.Name.Name).Any());
        }
    }

    [Theory]
    [InlineData("explain.command")]
    [InlineData("menu.topic.description")]
    public void Other_names_are_free(string key) =>
        Assert.Empty(Rules.Codes(OptionNameRule.Check, "en", "Explain calf terms", "Explain calf terms", key));

    [Theory]
    [InlineData("cause.dvt.what", true)]
    [InlineData("cause.DVT.what", false)]
    [InlineData("ursache.träge", false)]
    [InlineData("a.very.long.key.that.goes.on.and.on.and.on.beyond.sixty.characters", false)]
    public void Keys_are_short_and_plain(string key, bool passes) =>
        Assert.Equal(passes, !Rules.Codes(KeyRule.Check, "en", "x", "x", key).Any());

    private static void Expect(bool passes, LintRule rule, string locale, string text, string? english = null) =>
        Assert.Equal(passes, !Rules.Codes(rule, locale, text, english ?? text, "cause.dvt.what").Any());
}
