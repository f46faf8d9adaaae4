using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Xunit;

namespace Bot.Core.Tests.Messages;

public class ChoiceActionTests
{
    public static IEnumerable<ChoiceAction> All =>
    [
        .. TopicCatalog.All.Select(static topic => new ChoiceAction.OpenTopic(topic)),
        .. Enum.GetValues<CauseGroup>().Select(static group => new ChoiceAction.OpenGroup(group)),
        .. CommandCatalog.All.Select(static command => new ChoiceAction.Give(command)),
        new ChoiceAction.ChooseLanguage(Locale.Parse("zh-Hans")),
        new ChoiceAction.ChooseCountry(Country.Parse("DE")),
        new ChoiceAction.ChooseCountry(null),
        new ChoiceAction.Forget(),
        new ChoiceAction.ChooseLanguage(Locale.Parse("zh-Hans"), new ChoiceAction.OpenTopic(TopicCatalog.All[^1])),
        new ChoiceAction.Share(new ChoiceAction.OpenTopic(TopicCatalog.All[^1])),
        new ChoiceAction.Publish(new ChoiceAction.Give(Command.Emergency)),
        new ChoiceAction.SetCommunityLanguage(Locale.Parse("de")),
        new ChoiceAction.SetCommunityLanguage(null),
        new ChoiceAction.SetCommunityCountry(Country.Parse("AT")),
        new ChoiceAction.SetCommunityCountry(null),
        new ChoiceAction.KeepResponses(),
    ];

    [Fact]
    public void Every_action_survives_its_code() => Assert.All(All, static action =>
    {
        Assert.Equal(action, ChoiceAction.Parse(action.Code));
        Assert.InRange(action.Code.Length, 1, ChoiceAction.MaxCode);
        Assert.All(action.Code, static c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    });

    [Fact]
    public void No_two_actions_share_a_code() =>
        Assert.Equal(All.Count(), All.Select(static action => action.Code).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("t")]
    [InlineData("t0")]
    [InlineData("t-1")]
    [InlineData("t999")]
    [InlineData("t99999999999")]
    [InlineData("t1x")]
    [InlineData("g9")]
    [InlineData("g+1")]
    [InlineData("m0")]
    [InlineData("l")]
    [InlineData("l../../x")]
    [InlineData("nDEU")]
    [InlineData("f1")]
    [InlineData("x1")]
    [InlineData("\0")]
    [InlineData("sf")]
    [InlineData("sst1")]
    [InlineData("spspspspspspspt1")]
    [InlineData("lde_lde_t1")]
    [InlineData("pw1")]
    [InlineData("kk")]
    [InlineData("t1234567890123456789012345678901234567890")]
    public void Parse_GivesNullForOldAndForgedCodes(string code) => Assert.Null(ChoiceAction.Parse(code));
}
