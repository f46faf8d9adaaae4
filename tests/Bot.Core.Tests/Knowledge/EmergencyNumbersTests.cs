using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Knowledge;

public class EmergencyNumbersTests
{
    [Theory]
    [InlineData("DE", "112", "116117")]
    [InlineData("de", "112", "116117")]
    [InlineData("AT", "144 112", "1450")]
    [InlineData("CH", "144 112", null)]
    [InlineData("LI", "144", null)]
    [InlineData("NO", "113", null)]
    [InlineData("FR", "112", null)]
    [InlineData("IS", "112", null)]
    [InlineData("EU", "112", null)]
    [InlineData("GB", "999 112", "111")]
    [InlineData("US", "911", null)]
    [InlineData("AU", "000", "1800 022 222")]
    [InlineData("CN", "120", null)]
    [InlineData("HK", "999", null)]
    [InlineData("TW", "119", null)]
    [InlineData("SG", "995", null)]
    [InlineData("MY", "999", null)]
    public void For_GivesTheNumbersOfThePlace(string country, string emergency, string? urgent)
    {
        var row = EmergencyNumbers.For(Country.Parse(country))!;

        Assert.Equal(emergency.Split(' '), row.Emergency);
        Assert.Equal(urgent, row.Urgent);
    }

    [Fact]
    public void For_KnowsNothingOfOtherPlaces()
    {
        Assert.Null(EmergencyNumbers.For(Country.Parse("BR")));
        Assert.Null(EmergencyNumbers.For(null));
    }

    [Fact]
    public void The_list_fits_into_one_select() => Assert.InRange(EmergencyNumbers.All.Count + 1, 1, 25);

    [Theory]
    [InlineData("en", "DE", "Call 112 now")]
    [InlineData("zh-Hans", "DE", "请立即拨打112")]
    [InlineData("de", "AT", "Jetzt 144 wählen")]
    [InlineData("zh-Hans", "SG", "请立即拨打995")]
    [InlineData("zh-Hans", "CN", "请立即拨打120")]
    [InlineData("de", "CH", "Jetzt 144 wählen")]
    public void The_number_follows_the_place_and_never_the_language(string locale, string country, string sentence) =>
        Conversation.In(locale).At(country).Commands(Core.Commands.Command.Emergency).Shows(sentence);

    [Theory]
    [InlineData("en", "EU and EEA: 112", "Mainland China: 120", "In another country: your local emergency number")]
    [InlineData("de", "EU und EWR: 112", "China (Festland): 120", "In einem anderen Land: Ihre örtliche Notrufnummer")]
    [InlineData("zh-Hans", "欧盟和欧洲经济区：112", "中国大陆：120", "在其他国家或地区：请拨打当地的急救电话")]
    public void Without_a_place_the_well_known_numbers_and_the_local_one_stand(string locale, params string[] lines)
    {
        var conversation = Conversation.In(locale).Commands(Core.Commands.Command.Emergency);
        Assert.All(lines, line => conversation.Shows(line));
    }
}
