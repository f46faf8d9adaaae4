using Bot.Host.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Commands;

/// <summary>How well questions are understood may not get worse unseen. The limits lie a little below what was measured.
/// </summary>
public class WrittenQuestionsTests
{
    [Theory]
    [InlineData("blind.en", "90", "94", "92")]
    [InlineData("blind.de", "90", "94", "94")]
    [InlineData("blind.zh", "90", "94", "98")]
    [InlineData("tuning.en", "92", "97", "99")]
    [InlineData("tuning.de", "92", "97", "99")]
    [InlineData("tuning.zh", "92", "97", "99")]
    public async Task Questions_are_understood_as_well_as_before(string cases, string first, string shown, string recall)
    {
        using var streams = new TestStreams();

        var exit = await CalfBotCommand.RunAsync(
            [
                "evaluate", Repository.At($"tests/cases/{cases}.jsonl"), "--first", first, "--shown", shown, "--recall", recall,
                "--false-alarms", "6", "--abstained", "90",
            ],
            streams.Streams);

        Assert.True(exit == 0, streams.Error);
    }
}
