using Bot.Host.Commands;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.Commands;

/// <summary><c>evaluate</c> on written questions.</summary>
public sealed class EvaluateQuestionsTests : IDisposable
{
    private const string Swollen = """{"id": "swollen", "lang": "en", "text": "my left calf is suddenly swollen and warm", "topics": ["dvt"], "urgency": "same-day"}""";
    private const string Silent = """{"id": "silent", "lang": "en", "text": "my calf hurts after running", "topics": ["muscle-soreness"], "urgency": "same-day"}""";
    private const string FlatFeet = """{"id": "flat", "lang": "en", "text": "what is flat feet", "topics": ["flat-feet"], "urgency": "none"}""";
    private const string Second = """{"id": "second", "lang": "en", "text": "what is flat feet", "topics": ["footwear-orthotics"], "urgency": "none"}""";
    private const string Alarm = """{"id": "alarm", "lang": "en", "text": "my left calf is suddenly swollen and warm", "topics": ["dvt"], "urgency": "none"}""";
    private const string Missed = """{"id": "missed", "lang": "en", "text": "what is flat feet", "topics": ["dvt", "pad"], "urgency": "none"}""";
    private const string Capital = """{"id": "capital", "lang": "en", "text": "What is the capital of France", "topics": ["none"], "urgency": "none"}""";
    private const string Answered = """{"id": "answered", "lang": "en", "text": "what is flat feet", "topics": ["none"], "urgency": "none"}""";
    private const string Abstained = """{"id": "abstained", "lang": "en", "text": "What is the capital of France", "topics": ["flat-feet"], "urgency": "none"}""";
    private const string German = """{"id": "platt", "lang": "de", "text": "was sind Plattfüße", "topics": ["flat-feet"], "urgency": "none"}""";
    private const string Chinese = """{"id": "zh", "lang": "zh", "text": "扁平足是什么", "topics": ["flat-feet"], "urgency": "none"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_come_for_each_language_in_the_order_of_the_file_and_over_all()
    {
        var (code, shown, _) = await EvaluateAsync([German, Swollen, Missed, Chinese]);

        Assert.Equal(ExitCodes.Success, code);
        Assert.Equal(
            [
                "de       1 questions: first page 100.0 %, shown 100.0 %, urgent warned 100.0 %, false alarms 0.0 %, off topic abstained 100.0 %, "
                + "wrongly abstained 0.0 %, confidently wrong 0.0 %, right language 100.0 %",
                "en       2 questions: first page 50.0 %, shown 50.0 %, urgent warned 100.0 %, false alarms 0.0 %, off topic abstained 100.0 %, "
                + "wrongly abstained 0.0 %, confidently wrong 50.0 %, right language 100.0 %",
                "zh       1 questions: first page 100.0 %, shown 100.0 %, urgent warned 100.0 %, false alarms 0.0 %, off topic abstained 100.0 %, "
                + "wrongly abstained 0.0 %, confidently wrong 0.0 %, right language 100.0 %",
                "all      4 questions: first page 75.0 %, shown 75.0 %, urgent warned 100.0 %, false alarms 0.0 %, off topic abstained 100.0 %, "
                + "wrongly abstained 0.0 %, confidently wrong 25.0 %, right language 100.0 %",
            ],
            Lines(shown).Where(static line => line.Contains("questions:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Silent, "SILENT      silent: muscle-soreness ", "; expected muscle-soreness same-day")]
    [InlineData(Alarm, "false alarm alarm: dvt ", "; expected dvt none")]
    [InlineData(Answered, "answered    answered: flat-feet ", "; expected none none")]
    [InlineData(Abstained, "abstained   abstained: nothing", "; expected flat-feet none")]
    [InlineData(Second, "not first   second: flat-feet footwear-orthotics ", "; expected footwear-orthotics none")]
    [InlineData(Missed, "not shown   missed: flat-feet ", "; expected dvt pad none")]
    public async Task Each_kind_of_miss_has_a_line_and_alone_is_no_failure(string question, string begin, string end)
    {
        var (code, shown, error) = await EvaluateAsync([question]);

        var miss = Lines(shown)[0];
        Assert.StartsWith(begin, miss, StringComparison.Ordinal);
        Assert.EndsWith(end, miss, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Success, ""), (code, error));
    }

    [Theory]
    [InlineData(Swollen)]
    [InlineData(FlatFeet)]
    [InlineData(Capital)]
    public async Task What_is_understood_has_no_line(string question) =>
        Assert.All(Lines((await EvaluateAsync([question])).Out), static line => Assert.Contains("questions:", line, StringComparison.Ordinal));

    // option | limit | one question that does and one that does not
    [Theory]
    [InlineData("--first", 50, FlatFeet, Second)]
    [InlineData("--shown", 50, Second, Missed)]
    [InlineData("--recall", 50, Swollen, Silent)]
    [InlineData("--false-alarms", 50, FlatFeet, Alarm)]
    [InlineData("--abstained", 50, Capital, Answered)]
    public async Task A_threshold_that_is_just_reached_holds(string option, int limit, string right, string wrong)
    {
        var (code, _, error) = await EvaluateAsync([right, wrong], option, $"{limit}");

        Assert.Equal((ExitCodes.Success, ""), (code, error));
    }

    [Theory]
    [InlineData("--first", 51, FlatFeet, Second, "en: first page 50.0 %, at least 51.0 % is asked for")]
    [InlineData("--shown", 51, Second, Missed, "en: shown 50.0 %, at least 51.0 % is asked for")]
    [InlineData("--recall", 51, Swollen, Silent, "en: urgent warned 50.0 %, at least 51.0 % is asked for")]
    [InlineData("--false-alarms", 49, FlatFeet, Alarm, "all: no false alarm 50.0 %, at least 51.0 % is asked for")]
    [InlineData("--abstained", 51, Capital, Answered, "all: off topic abstained 50.0 %, at least 51.0 % is asked for")]
    public async Task A_threshold_that_is_missed_is_a_failure_and_named(
        string option, int limit, string right, string wrong, string fault)
    {
        var (code, shown, error) = await EvaluateAsync([right, wrong], option, $"{limit}");

        Assert.Equal(ExitCodes.Refused, code);
        Assert.Equal([$"calfbot: {fault}"], Lines(error));
        Assert.Contains("all      2 questions:", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--first")]
    [InlineData("--shown")]
    public async Task One_language_below_its_threshold_is_not_made_up_for_by_the_others(string option)
    {
        var (code, _, error) = await EvaluateAsync([German, German, Chinese, Missed], option, "75");

        Assert.Equal(ExitCodes.Refused, code);
        Assert.StartsWith("calfbot: en: ", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task False_alarms_count_over_all_languages_together()
    {
        var (code, _, _) = await EvaluateAsync([German, Chinese, FlatFeet, Alarm], "--false-alarms", "25");

        Assert.Equal(ExitCodes.Success, code);
    }

    [Fact]
    public async Task Several_thresholds_are_all_named()
    {
        var (code, _, error) = await EvaluateAsync(
            [Missed, Silent, Alarm, Answered],
            "--first", "100", "--shown", "100", "--recall", "100", "--false-alarms", "0", "--abstained", "100");

        Assert.Equal((ExitCodes.Refused, 5), (code, Lines(error).Length));
    }

    [Fact]
    public async Task A_threshold_for_what_the_file_has_none_of_holds()
    {
        var (code, _, _) = await EvaluateAsync([FlatFeet], "--recall", "100", "--abstained", "100");

        Assert.Equal(ExitCodes.Success, code);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id": "a", "lang": "en", "text": "calf", "topics": "dvt", "urgency": "none"}""")]
    [InlineData("""{"id": "", "lang": "en", "text": "calf", "topics": ["dvt"], "urgency": "none"}""")]
    [InlineData("""{"id": "a", "text": "calf", "topics": ["dvt"], "urgency": "none"}""")]
    [InlineData("""{"id": "a", "lang": "en", "text": "", "topics": ["dvt"], "urgency": "none"}""")]
    [InlineData("""{"id": "a", "lang": "en", "text": "calf", "topics": [], "urgency": "none"}""")]
    [InlineData("""{"id": "a", "lang": "en", "text": "calf", "topics": null, "urgency": "none"}""")]
    [InlineData("""{"id": "a", "lang": "en", "text": "calf", "topics": ["dvt"]}""")]
    [InlineData("""{"id": "a", "lang": "en", "text": "calf", "topics": ["dvt"], "urgency": "none"}{""")]
    public async Task A_broken_line_names_file_and_line(string line)
    {
        var (code, shown, error) = await EvaluateAsync([FlatFeet, "", line]);

        Assert.Equal(ExitCodes.Configuration, code);
        Assert.Equal($"calfbot: {_folder.At("questions")}:3: not a question: a JSON object with id, lang, text, topics and a level or \"none\" as urgency is expected", error.TrimEnd());
        Assert.Empty(shown);
    }

    [Fact]
    public async Task A_file_of_stories_is_still_played_though_a_story_has_a_text()
    {
        var (code, shown, _) = await EvaluateAsync(
            ["""{"id": "a", "text": "told", "must_include_top3": "dvt", "urgency": "same-day", "responses": {"rf-now": ["none"], "signs": ["sg-one-swollen"], "onset": ["on-days"]}}"""],
            "--first", "100");

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains("stories 1, first page 1, shown 1, level exact 1", shown, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<(int Code, string Out, string Error)> EvaluateAsync(string[] questions, params string[] options)
    {
        using var streams = new TestStreams();
        _folder.Write("questions", string.Join('\n', questions));
        var code = await CalfBotCommand.RunAsync(
            ["evaluate", _folder.At("questions"), .. options, $"--Locales:Folder={Repository.At("locales")}"], streams.Streams);
        return (code, streams.Out.ReplaceLineEndings("\n"), streams.Error.ReplaceLineEndings("\n"));
    }
}
