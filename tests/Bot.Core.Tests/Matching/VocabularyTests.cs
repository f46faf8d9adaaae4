using Bot.Core.Localization;
using Bot.Core.Matching;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Matching;

public class VocabularyTests
{
    private static Vocabulary Shipped => ShippedTexts.Snapshot.Vocabulary;

    [Theory]
    [InlineData("en", "help", "help", "")]
    [InlineData("en", "/help", "help", "")]
    [InlineData("en", "HELP", "help", "")]
    [InlineData("en", "?", "help", "")]
    [InlineData("zh-Hans", "？", "help", "")]
    [InlineData("en", "warning signs", "warning-signs", "")]
    [InlineData("en", "warning-signs", "warning-signs", "")]
    [InlineData("en", "red flags dvt", "warning-signs", "dvt")]
    [InlineData("de", "Ursachen Wadenkrampf", "causes", "wadenkrampf")]
    [InlineData("en", "language   ZH-hans ", "language", "zh-hans")]
    [InlineData("zh-Hans", "急救 德国", "emergency", "德国")]
    public void FindCommand_ReadsCommandAndArgument(string locale, string text, string id, string argument)
    {
        var match = Shipped.FindCommand(text, Locale.Parse(locale))!;

        Assert.Equal((id, argument), (match.Command.Id, match.Argument));
    }

    [Theory]
    [InlineData("en", "hilfe", "de")]
    [InlineData("en", "帮助", "zh-Hans")]
    [InlineData("de", "help", "de")]
    [InlineData("de", "red flags", "en")]
    [InlineData("zh-Hans", "causes", "zh-Hans")]
    [InlineData("de", "sos", "de")]
    public void FindCommand_KnowsTheLanguageOfTheWord(string locale, string text, string expected) =>
        Assert.Equal(expected, Shipped.FindCommand(text, Locale.Parse(locale))!.Locale.Tag);

    [Theory]
    [InlineData("my calf hurts")]
    [InlineData("helpless")]
    [InlineData("")]
    [InlineData("/")]
    public void FindCommand_GivesNullForOtherText(string text) =>
        Assert.Null(Shipped.FindCommand(text, Locale.English));

    [Theory]
    [InlineData("en", "dvt", "dvt")]
    [InlineData("en", "Calf strain", "calf-strain")]
    [InlineData("en", "tennis leg", "tennis-leg")]
    [InlineData("de", "pAVK", "pad")]
    [InlineData("de", "TVT", "dvt")]
    [InlineData("de", "Wadenkrampf", "leg-cramps")]
    [InlineData("en", "Wadenkrampf", "leg-cramps")]
    [InlineData("zh-Hans", "跟腱断裂", "achilles-rupture")]
    [InlineData("zh-Hans", "网球腿", "tennis-leg")]
    public void FindTopics_OpensWhatIsNamed(string locale, string text, string id) =>
        Assert.Equal([id], Shipped.FindTopics(text, Locale.Parse(locale)).Select(static topic => topic.Id.Value));

    [Fact]
    public void FindTopics_OffersAllThatBearAPartOfTheName() => Assert.Equal(
        ["achilles-tendinopathy", "achilles-rupture", "an-achilles"],
        Shipped.FindTopics("achilles", Locale.English).Select(static topic => topic.Id.Value));

    [Theory]
    [InlineData("c")]
    [InlineData("ca")]
    [InlineData("痛")]
    [InlineData("nothing of the kind")]
    public void FindTopics_GivesNothingForTooLittleOrOtherText(string text) =>
        Assert.Empty(Shipped.FindTopics(text, Locale.English));

    [Theory]
    [InlineData("Germany", "DE")]
    [InlineData("deutschland", "DE")]
    [InlineData("德国", "DE")]
    [InlineData("gb", "GB")]
    [InlineData("fr", "FR")]
    public void FindCountry_ReadsNamesAndCodes(string text, string code) =>
        Assert.Equal(code, Shipped.FindCountry(text)?.Code);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("xx")]
    [InlineData("")]
    public void FindCountry_GivesNullForTheRest(string text) => Assert.Null(Shipped.FindCountry(text));
}
