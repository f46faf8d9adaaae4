using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Bot.Discord.Json;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>What an interaction means, from payloads as Discord documents them.</summary>
public sealed class TurnMapperTests
{
    private static readonly TurnFrame _frame = new() { Offered = ShippedTexts.Snapshot.Locales, Now = ManualClock.Start };

    [Theory]
    [InlineData("help", "help")]
    [InlineData("emergency", "emergency")]
    [InlineData("warning-signs", "warning-signs")]
    public void A_subcommand_is_a_command(string name, string expected) =>
        Assert.Equal(new Input.Commanded(CommandCatalog.Find(expected)!), Map(Command(name)).Input);

    [Theory]
    [InlineData("""{"id":"5","name":"calf","type":1}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[]}""")]
    [InlineData("""{}""")]
    public void What_is_no_known_command_is_answered_with_help(string data) =>
        Assert.Equal(new Input.Commanded(Core.Commands.Command.Help), Map(Interaction(2, data)).Input);

    [Fact]
    public void A_button_says_what_it_does_and_brings_the_dialogue()
    {
        var turn = Map(Interaction(3, """{"custom_id":"sealed.a12","component_type":2}"""));

        Assert.Equal(new Input.Picked("a12"), turn.Input);
        Assert.Equal("sealed", turn.Token);
    }

    [Theory]
    [InlineData("\"a1\"", typeof(Input.Picked))]
    [InlineData("\"a1\",\"a2\"", typeof(Input.PickedSeveral))]
    [InlineData("", typeof(Input.PickedNothing))]
    public void A_select_says_it_by_its_values(string values, Type expected)
    {
        var turn = Map(Interaction(3, $$"""{"custom_id":"sealed.-0","component_type":3,"values":[{{values}}]}"""));

        Assert.IsType(expected, turn.Input);
        Assert.Equal("sealed", turn.Token);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(99)]
    public void Other_interactions_are_not_offered(int type) => Assert.Null(TurnMapper.Map(
        Interaction(type, """{"name":"calf"}"""), _frame));

    [Theory]
    [InlineData("de", null, "de")]
    [InlineData("zh-TW", null, "zh-Hans")]
    [InlineData("fr", "de", "de")]
    [InlineData("fr", null, "en")]
    [InlineData(null, null, "en")]
    public void The_language_is_the_persons_else_the_guilds(string? locale, string? guildLocale, string expected)
    {
        var turn = TurnMapper.Map(
            Interaction(2, "{}") with { Locale = locale, GuildLocale = guildLocale }, _frame)!;

        Assert.Equal(Locale.Parse(expected), turn.Locale);
    }

    [Fact]
    public void In_a_guild_the_guild_is_the_community_and_the_member_the_person()
    {
        var turn = Map(Read("""
            {"id":"1","type":2,"token":"t","guild_id":"42","member":{"user":{"id":"77"},"permissions":"0"},"data":{}}
            """));

        Assert.Equal(("discord:42", "77", Surface.Discord), (turn.Community, turn.Person, turn.Surface));
    }

    [Fact]
    public void Elsewhere_there_is_no_guild()
    {
        var turn = Map(Read("""{"id":"1","type":2,"token":"t","user":{"id":"77"},"context":1,"data":{}}"""));

        Assert.Equal(("discord", "77"), (turn.Community, turn.Person));
    }

    private static Turn Map(InteractionJson interaction) =>
        TurnMapper.Map(interaction, _frame)!;

    private static InteractionJson Command(string name) =>
        Interaction(2, $$"""{"id":"5","name":"calf","type":1,"options":[{"name":"{{name}}","type":1}]}""");

    private static InteractionJson Interaction(int type, string data) =>
        Read($$"""{"id":"1","type":{{type}},"token":"t","locale":"en-US","user":{"id":"77"},"data":{{data}}}""");

    private static InteractionJson Read(string json) =>
        DiscordJson.Read(System.Text.Encoding.UTF8.GetBytes(json), DiscordJson.Default.InteractionJson)!;
}
