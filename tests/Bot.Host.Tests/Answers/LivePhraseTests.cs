using Bot.Core.Linting;
using Bot.Core.Messages;
using Bot.Host.Answers;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Answers;

/// <summary>Phrases and patterns that change under a running bot: the next question is read with them, and faulty ones
/// leave the old ones alone.</summary>
public sealed class LivePhraseTests : IAsyncLifetime
{
    private const string German = "Phrases.de.resx";
    private const string MadeUp = "quarzelfuß im quarzelschuh";
    private const string Question = "Ich habe quarzelfuß im quarzelschuh";
    private const string FlatFeet = "Plattfüße\n";

    private LiveFolder _live = null!;

    public async ValueTask InitializeAsync() => _live = await LiveFolder.StartAsync(ShippedTexts.Files);

    public ValueTask DisposeAsync() => _live.DisposeAsync();

    [Fact]
    public async Task A_new_phrase_changes_what_a_question_is_answered_with()
    {
        Assert.Equal("Nicht über den Unterschenkel", Answer(Question).Title);

        Change(FlatFeet, $"{FlatFeet}{MadeUp}\n");
        await ChangedAsync();

        Assert.Equal("Zu Ihrer Frage", Answer(Question).Title);
        Assert.Contains("Wörter in Ihrer Frage: quarzelfuß; quarzelschuh", Transcript.Of(Answer(Question)), StringComparison.Ordinal);
        Assert.Equal("flat-feet", FirstPage(Question));
    }

    [Fact]
    public async Task A_phrase_that_moves_to_another_topic_takes_the_question_along()
    {
        Change(FlatFeet, $"{FlatFeet}{MadeUp}\n");
        await ChangedAsync();
        var before = _live.Answers.State.Version;

        Change($"{MadeUp}\n", "", "<data name=\"phrase.posture-alignment\" xml:space=\"preserve\">\n    <value>", $"<data name=\"phrase.posture-alignment\" xml:space=\"preserve\">\n    <value>{MadeUp}\n");
        await _live.WaitAsync(state => state.Version > before && state.Faults.Count == 0);

        Assert.Equal("posture-alignment", FirstPage(Question));
    }

    [Fact]
    public async Task A_new_way_to_state_a_sign_warns()
    {
        Assert.DoesNotContain(Answer($"Meine Wade ist {MadeUp}").Blocks, static block => block is Block.Level);

        Change(
            "<data name=\"sign.rf-breath\" xml:space=\"preserve\">\n    <value>",
            $"<data name=\"sign.rf-breath\" xml:space=\"preserve\">\n    <value>{MadeUp}\n");
        await ChangedAsync();

        Assert.IsType<Block.Level>(Answer($"Meine Wade ist {MadeUp}").Blocks[0]);
    }

    [Fact]
    public async Task The_other_languages_do_not_learn_the_phrase()
    {
        var before = Conversation.With(_live.Current, "en").Says("flat feet").Transcript;
        Change(FlatFeet, $"{FlatFeet}{MadeUp}\n");
        await ChangedAsync();

        Assert.Equal(before, Conversation.With(_live.Current, "en").Says("flat feet").Transcript);
    }

    [Theory]
    [InlineData("sign.rf-breath", "wade +  + quarzel")]
    [InlineData("phrase.flat-feet", "quarzel\u202Efuß")]
    public async Task A_line_that_cannot_be_read_refuses_the_edit(string key, string line)
    {
        var (before, answer) = (_live.Current, Transcript.Of(Answer(Question)));

        AddLine(key, line);

        Assert.Contains(await _live.RefusalAsync(), fault => fault.File == German && fault.Key == key && fault.Code == LintCodes.Words);
        Assert.Same(before, _live.Current);
        Assert.Equal(answer, Transcript.Of(Answer(Question)));
    }

    [Theory]
    [InlineData("phrase.posture-alignment", "PLATTFÜSSE")]
    public async Task A_phrase_that_two_topics_claim_refuses_the_edit(string key, string phrase)
    {
        var before = _live.Current;

        AddLine(key, phrase);

        Assert.Contains(
            await _live.RefusalAsync(),
            static fault => fault.File == German && fault.Code == LintCodes.Words && fault.Message.Contains("has this phrase too", StringComparison.Ordinal));
        Assert.Same(before, _live.Current);
        Assert.Equal("flat-feet", FirstPage("Ich habe Plattfüße und Schmerzen"));
    }

    [Fact]
    public async Task A_topic_may_repeat_its_own_phrase()
    {
        AddLine("phrase.flat-feet.misspelt", "Plattfüße");
        await ChangedAsync();

        Assert.Empty(_live.Answers.State.Faults);
    }

    [Fact]
    public async Task What_was_refused_comes_into_use_once_it_is_mended()
    {
        var good = _live.Read(German);
        AddLine("sign.rf-breath", "<nirgendwo>");
        await _live.RefusalAsync();

        _live.Write(German, good.Replace(FlatFeet, $"{FlatFeet}{MadeUp}\n", StringComparison.Ordinal));
        await _live.WaitAsync(static state => state.Version > 1 && state.Faults.Count == 0);

        Assert.Equal("flat-feet", FirstPage(Question));
    }

    private Reply Answer(string question) => Conversation.With(_live.Current, "de").Says(question).Last!;

    private string FirstPage(string question) => Answer(question).Choices
        .SelectMany(static group => group.Choices).Select(static choice => choice.Action)
        .OfType<ChoiceAction.OpenTopic>().First().Topic.Id.Value;

    private Task<AnswerState> ChangedAsync() => _live.WaitAsync(static state => state.Version > 1);

    private void AddLine(string key, string line)
    {
        var (begin, text) = ($"<data name=\"{key}\" xml:space=\"preserve\">\n    <value>", System.Security.SecurityElement.Escape(line));
        if (_live.Read(German).Contains(begin, StringComparison.Ordinal))
        {
            Change(begin, $"{begin}{text}\n");
        }
        else
        {
            Change("</root>", $"{begin}{text}</value></data></root>");
        }
    }

    private void Change(params string[] oldAndNew) => _live.Change(German, oldAndNew);
}
