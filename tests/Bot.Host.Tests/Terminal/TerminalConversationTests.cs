using Bot.Core.Localization;
using Bot.Host.Answers;
using Bot.Host.Metrics;
using Bot.Host.Terminal;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Bot.Host.Tests.Terminal;

public class TerminalConversationTests
{
    [Theory]
    [InlineData("en", "CalfBot: information about calf pain", "Goodbye")]
    [InlineData("de", "CalfBot: Informationen zu Wadenschmerzen", "Auf Wiedersehen")]
    [InlineData("zh-Hans", "CalfBot：小腿痛健康信息", "再见")]
    public async Task It_greets_and_takes_leave(string locale, string greeting, string farewell)
    {
        var shown = await TalkAsync(locale);

        Assert.StartsWith($"# {greeting}", shown, StringComparison.Ordinal);
        Assert.Contains(farewell, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("ENDE")]
    [InlineData("退出")]
    public async Task A_word_of_goodbye_in_any_language_ends_it(string word)
    {
        var shown = await TalkAsync("en", word, "dvt");

        Assert.DoesNotContain("Blood clot", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_walk_from_page_to_page()
    {
        var shown = await TalkAsync("en", "4", "5", "1");

        Assert.Contains("# What can make a calf hurt", shown, StringComparison.Ordinal);
        Assert.Contains("# Veins and arteries", shown, StringComparison.Ordinal);
        Assert.Contains("# Blood clot in a deep leg vein", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_stays_until_it_is_forgotten()
    {
        var shown = await TalkAsync("en", "language de", "dvt", "datenschutz", "1", "dvt");

        Assert.Contains("# Blutgerinnsel in einer tiefen Beinvene", shown, StringComparison.Ordinal);
        Assert.EndsWith("Goodbye, and get well soon.", shown.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picked_country_stays()
    {
        var shown = await TalkAsync("de", "notfall", "1", "tvt");

        Assert.Contains("116117", shown, StringComparison.Ordinal);
        Assert.Contains("Notfall: 112 wählen", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\u0001\u001B[31m")]
    [InlineData("Wade 痛 hurts Бедро")]
    [InlineData("🦵🦵🦵")]
    [InlineData("language tlh")]
    [InlineData("999")]
    public async Task Odd_input_gets_a_page_with_the_way_on(string line)
    {
        var shown = await TalkAsync("de", line);

        Assert.DoesNotContain("Exception", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', shown);
        Assert.Contains("Warnzeichen", shown[shown.LastIndexOf("# ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_hundred_kilobytes_the_beginning_is_read() => Assert.Contains(
        "Only the first 2000 characters", (await TalkAsync("en", new string('x', 100_000))).ReplaceLineEndings(" "), StringComparison.Ordinal);

    private static async Task<string> TalkAsync(string locale, params string[] lines)
    {
        using var streams = new TestStreams(string.Join('\n', lines));
        using var metrics = new BotMetrics();
        var pipeline = new TurnPipeline(metrics, NullLogger<TurnPipeline>.Instance);
        var clock = new ManualClock();
        var answers = new LiveAnswers(new LocalesFolder(Repository.At("locales")), new SnapshotFrame(), clock);
        var conversation = new TerminalConversation(answers, pipeline, streams.Streams, clock);
        await conversation.RunAsync(Locale.Parse(locale), country: null, TestContext.Current.CancellationToken);
        return streams.Out;
    }
}
