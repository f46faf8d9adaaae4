using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Host.Answers;
using Bot.Host.Discord;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Discord;

/// <summary>What is asked on Discord before it can be understood.</summary>
public sealed class QuestionGateTests : IDisposable
{
    private static readonly Input _question = new Input.Commanded(Command.Ask, "my calf hurts after running");
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan _long = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly LiveAnswers _answers;

    public QuestionGateTests()
    {
        foreach (var file in ShippedTexts.FilesWithFewPhrases)
        {
            _folder.Write($"locales/{file.Name}", System.Text.Encoding.UTF8.GetString(file.Content!.Value.Span));
        }

        _answers = new LiveAnswers(new LocalesFolder(_folder.At("locales")), new SnapshotFrame(), TimeProvider.System);
    }

    public static TheoryData<Input> Read =>
    [
        _question, new Input.Said("my calf hurts"), new Input.Pointed("Could it be a DVT?"),
        new Input.Commanded(Command.Causes, "a swollen calf"), new Input.Commanded(Command.Language, "I cannot breathe"),
    ];

    public static TheoryData<Input> NotRead =>
    [
        new Input.Commanded(Command.Emergency), new Input.Commanded(Command.Causes, "dvt"), new Input.Commanded(Command.Ask),
        new Input.Commanded(Command.Emergency, "JP"), new Input.Commanded(Command.Language, "zh-Hans"),
        new Input.Picked("m3"), new Input.PickedSeveral(["a1", "a2"]), new Input.PickedNothing(),
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Read))]
    public async Task Whoever_asks_too_early_is_told_to_try_again(Input input) =>
        Assert.Equal("Too many at once", await AnswerAsync(input, _moment));

    [Theory]
    [MemberData(nameof(NotRead))]
    public async Task Nothing_else_waits(Input input) => Assert.Equal("answered", await AnswerAsync(input, _long));

    [Fact]
    public async Task A_question_that_waits_is_answered_once_it_can_be()
    {
        var waiting = AnswerAsync(_question, _long);
        Assert.False(waiting.IsCompleted);

        _answers.JudgeCases();

        Assert.Equal("answered", await waiting);
        Assert.Equal("answered", await AnswerAsync(_question, TimeSpan.Zero));
    }

    private async Task<string> AnswerAsync(Input input, TimeSpan patience)
    {
        var turn = new Turn
        {
            Input = input, Time = ManualClock.Start, Locale = Locale.English, Surface = Surface.Discord, Community = "discord:42",
        };
        var titles = new List<string>();
        var gate = new QuestionGate(
            _answers,
            (_, show) => show(Titled("answered")),
            _ => ServicePage.Build(_answers.Current, Locale.English, null, CommunityKeys.BusyTitle, CommunityKeys.BusyText),
            patience);
        await gate.RespondAsync(turn, reply =>
        {
            titles.Add(reply.Title);
            return Task.CompletedTask;
        });
        return Assert.Single(titles);
    }

    private static Reply Titled(string title) => new() { Locale = Locale.English, Title = title, Blocks = [] };
}
