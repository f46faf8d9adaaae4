using Bot.Host.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Commands;

public class EvaluateTests
{
    [Fact]
    public async Task Our_own_stories_reach_their_level_and_page()
    {
        using var streams = new TestStreams();

        var code = await CalfBotCommand.RunAsync(
            ["evaluate", Repository.At("tests/cases/vignettes.jsonl")], streams.Streams);

        Assert.Equal(0, code);
        Assert.Contains("stories 40, first page 36, shown 37, level exact 38, under 0, over 2", streams.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_and_their_responses_may_stand_in_two_files()
    {
        using var streams = new TestStreams();
        using var folder = new TemporaryFolder();
        folder.Write("stories", """
            {"id": "a", "must_include_top3": "dvt", "urgency": "same-day"}
            {"id": "b", "urgency": "routine"}
            """);
        folder.Write("responses", """
            {"id": "a", "responses": {"rf-now": ["none"], "signs": ["sg-one-swollen"], "onset": ["on-days"]}}
            """);

        var code = await CalfBotCommand.RunAsync(
            ["evaluate", folder.At("stories"), "--responses", folder.At("responses")], streams.Streams);

        Assert.Equal(0, code);
        Assert.Contains("stories 1, first page 1, shown 1, level exact 1", streams.Out, StringComparison.Ordinal);
        Assert.Contains("not coded: b", streams.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_below_its_level_is_a_failure()
    {
        using var streams = new TestStreams();
        using var folder = new TemporaryFolder();
        folder.Write("stories", """
            {"id": "a", "responses": {"onset": ["on-slow"]}, "must_include_top3": "dvt", "urgency": "same-day"}
            """);

        Assert.Equal(1, await CalfBotCommand.RunAsync(["evaluate", folder.At("stories")], streams.Streams));
        Assert.Contains("a: level", streams.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json", "not a story")]
    [InlineData("""{"id": "a", "responses": {"nose": []}, "urgency": "routine"}""", "there is no question nose")]
    [InlineData("""{"id": "a", "responses": {"onset": ["on-nothing"]}, "urgency": "routine"}""", "onset has no option on-nothing")]
    [InlineData("""{"id": "a", "responses": {"onset": ["on-snap", "on-move"]}, "urgency": "routine"}""", "onset takes at most 1")]
    [InlineData("""{"id": "a", "responses": {}, "urgency": "soon"}""", "there is no level soon")]
    public async Task A_story_that_cannot_be_played_is_named(string line, string fault)
    {
        using var streams = new TestStreams();
        using var folder = new TemporaryFolder();
        folder.Write("stories", line);

        Assert.Equal(2, await CalfBotCommand.RunAsync(["evaluate", folder.At("stories")], streams.Streams));
        Assert.Contains(fault, streams.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var streams = new TestStreams();

        Assert.Equal(2, await CalfBotCommand.RunAsync(["evaluate", "/nothing/here"], streams.Streams));
        Assert.Contains("/nothing/here", streams.Error, StringComparison.Ordinal);
    }
}
