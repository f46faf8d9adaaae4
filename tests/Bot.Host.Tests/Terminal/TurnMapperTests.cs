using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Host.Terminal;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Terminal;

public class TurnMapperTests
{
    private static Reply Help => Conversation.In("en").Commands(Command.Help).Last!;

    [Theory]
    [InlineData("1", "m13")]
    [InlineData(" 2 ", "m2")]
    [InlineData("[3]", "m3")]
    [InlineData("10.", "m4")]
    [InlineData("１２", "m7")]
    public void A_number_picks_what_stands_at_it(string line, string code) =>
        Assert.Equal(new Input.Picked(code), Map(line, Help).Input);

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("99999")]
    public void A_number_without_a_choice_picks_nothing(string line) =>
        Assert.Equal(new Input.PickedNothing(), Map(line, Help).Input);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1,3")]
    [InlineData("99999999999999999999")]
    [InlineData("dvt 2")]
    public void Everything_else_is_said(string line) => Assert.Equal(new Input.Said(line), Map(line, Help).Input);

    [Fact]
    public void A_turn_of_the_terminal_is_nobodys()
    {
        var turn = Map("help", last: null);

        Assert.Equal(
            (Surface.Terminal, Visibility.Private, "terminal", "", false),
            (turn.Surface, turn.Visibility, turn.Community, turn.Person, turn.MayModerate));
        Assert.Equal(Country.Parse("DE"), turn.Country);
        Assert.Equal(ManualClock.Start, turn.Time);
    }

    private static Turn Map(string line, Reply? last) =>
        TurnMapper.Map(line, last, Locale.English, Country.Parse("DE"), ManualClock.Start);
}
