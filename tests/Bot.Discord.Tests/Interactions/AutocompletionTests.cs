using System.Text;
using System.Text.Json;
using Bot.Core.Commands;
using Bot.Discord.Interactions;
using Bot.Discord.Json;
using Bot.Discord.Testing;
using Bot.Discord.Testing.Limits;
using Bot.Testing;
using Xunit;

namespace Bot.Discord.Tests.Interactions;

/// <summary>What is offered while somebody types, from payloads as Discord documents them.</summary>
public sealed class AutocompletionTests
{
    private const int Autocomplete = 4;

    public static TheoryData<string> Locales => ["en-US", "de", "zh-CN", "zh-TW", "fr"];

    [Theory]
    [InlineData("de", "causes", "topic", "thrombosis", "Blutgerinnsel in einer tiefen Beinvene (Thrombose, TVT)", "dvt")]
    [InlineData("zh-TW", "causes", "topic", "下肢深靜", "下肢深静脉血栓", "dvt")]
    [InlineData("fr", "causes", "topic", "wadenkrampf", "Calf cramps", "leg-cramps")]
    [InlineData("de", "emergency", "country", "oester", "Österreich", "AT")]
    public async Task Names_are_in_the_language_of_the_person_and_values_never_change(
        string locale, string command, string option, string typed, string name, string value)
    {
        var choice = (await AnswerAsync(locale, Typing(command, option, typed)))[0];

        Assert.Equal((name, value), (choice.GetProperty("name").GetString(), choice.GetProperty("value").GetString()));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_menu_fits(string locale)
    {
        foreach (var command in CommandCatalog.All)
        {
            foreach (var typed in (string[])["", "a", "e", "腿", "s"])
            {
                await AnswerAsync(locale, Typing(command.Id, "topic", typed));
            }
        }
    }

    [Fact]
    public async Task A_long_menu_ends_at_what_discord_shows() =>
        Assert.Equal(25, (await AnswerAsync("en-US", Typing("causes", "topic", ""))).GetArrayLength());

    [Fact]
    public async Task A_menu_in_a_guild_falls_back_to_the_language_of_the_guild()
    {
        var choices = await AnswerAsync("fr", Typing("emergency", "country", ""), guildLocale: "de");

        Assert.Equal("Deutschland", choices[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"id":"5","name":"calf","type":1}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[]}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[{"name":"of-tomorrow","type":1,"options":[{"name":"topic","type":3,"value":"a","focused":true}]}]}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[{"name":"causes","type":1}]}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[{"name":"causes","type":1,"options":[{"name":"topic","type":3,"value":"clot"}]}]}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[{"name":"help","type":1,"options":[{"name":"topic","type":3,"value":"","focused":true}]}]}""")]
    [InlineData("""{"id":"5","name":"calf","type":1,"options":[{"name":"causes","type":1,"options":[{"name":"topic","type":3,"value":"zzzz","focused":true}]}]}""")]
    public async Task To_what_is_not_known_nothing_is_offered(string data) =>
        Assert.Equal(0, (await AnswerAsync("en-US", data)).GetArrayLength());

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"?\"")]
    public async Task What_is_no_text_counts_as_nothing_typed(string value) => Assert.Equal(25, (await AnswerAsync(
        "en-US",
        $$$"""{"name":"calf","options":[{"name":"causes","type":1,"options":[{"name":"topic","type":3,"value":{{{value}}},"focused":true}]}]}"""))
        .GetArrayLength());

    [Fact]
    public async Task The_focused_option_is_found_beside_others_and_in_a_group() => Assert.Equal(
        "dvt",
        (await AnswerAsync("en-US", """
            {"name":"calf","options":[{"name":"causes","type":2,"options":[{"name":"sub","type":1,"options":[
                {"name":"for","type":6,"value":"77"},{"name":"topic","type":3,"value":"dvt","focused":true}]}]}]}
            """))[0].GetProperty("value").GetString());

    private static string Typing(string command, string option, string typed) => JsonSerializer.Serialize(new
    {
        id = "5",
        name = "calf",
        type = 1,
        options = new[]
        {
            new { name = command, type = 1, options = new[] { new { name = option, type = 3, value = typed, focused = true } } },
        },
    });

    // Through the answerer, as both ways of Discord do it; the bot itself is not asked.
    private static async Task<JsonElement> AnswerAsync(string locale, string data, string? guildLocale = null)
    {
        var interaction = DiscordJson.Read(
            Encoding.UTF8.GetBytes($$$"""{"id":"1","type":4,"token":"t","user":{"id":"77"},"data":{{{data}}}}"""),
            DiscordJson.Default.InteractionJson)! with { Locale = locale, GuildLocale = guildLocale };
        var sent = new List<JsonElement>();
        var answerer = new InteractionAnswerer(
            static (_, _) => throw new InvalidOperationException("No turn comes of it."),
            static _ => new TurnFrame { Offered = ShippedTexts.Snapshot.Locales, Now = ManualClock.Start },
            static _ => throw new InvalidOperationException("No turn comes of it."),
            static () => ShippedTexts.Snapshot);

        Assert.True(await answerer.AnswerAsync(interaction, rendered =>
        {
            BodiesFolder.FromEnvironment?.Write(BodiesFolder.Callback, rendered.Json);
            sent.Add(JsonDocument.Parse(rendered.Json).RootElement);
            return Task.CompletedTask;
        }));
        var callback = Assert.Single(sent);
        Assert.Empty(CallbackLimits.FaultsOf(callback, Autocomplete, isFromMessage: false));
        return callback.GetProperty("data").GetProperty("choices");
    }
}
