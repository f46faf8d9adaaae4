using System.CommandLine;
using System.Globalization;
using Bot.Core.Dialogues;
using Bot.Core.Triage;
using Bot.Host.Evaluation;

namespace Bot.Host.Commands;

/// <summary><c>evaluate</c>: plays written stories through the check, or reads written questions, and says how it did.
/// </summary>
internal static class EvaluateVerb
{
    public static Command Build(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "Stories or questions, one JSON object a line." };
        var responses = new Option<string?>("--responses")
        {
            Description = "A file with the responses to stories that carry none themselves, joined by id.",
        };
        var first = Threshold("--first", "Questions: at least so many percent get a right first page, in each language.");
        var shown = Threshold("--shown", "Questions: at least so many percent get a right page, in each language.");
        var recall = Threshold("--recall", "Questions: at least so many percent of the urgent get a warning, in each language.");
        var alarms = Threshold("--false-alarms", "Questions: at most so many percent of the others get one.");
        var abstained = Threshold("--abstained", "Questions: at least so many percent of what is off topic is said to be.");
        var verb = new Command(
            "evaluate", "Plays stories through the check, or reads questions; exits with 1 when one is below its level or a share below its limit.")
        {
            file, responses, first, shown, recall, alarms, abstained,
        };
        verb.SetAction((result, _) => RunAsync(
            context,
            result.GetValue(file)!,
            result.GetValue(responses),
            new QuestionThresholds(
                result.GetValue(first), result.GetValue(shown), result.GetValue(recall), result.GetValue(alarms),
                result.GetValue(abstained))));
        return verb;
    }

    // The same number whatever language the machine speaks.
    private static Option<double?> Threshold(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = static result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
            {
                return percent;
            }

            result.AddError($"{text} is no percentage from 0 to 100.");
            return null;
        },
    };

    private static async Task<int> RunAsync(
        CommandContext context, string file, string? responses, QuestionThresholds thresholds)
    {
        try
        {
            return QuestionCase.IsFileOf(file)
                ? await QuestionEvaluation.RunAsync(context, QuestionCase.Read(file), thresholds)
                : await PlayAsync(context.Streams, file, responses);
        }
        catch (Exception exception) when (exception is IOException or FormatException or UnauthorizedAccessException)
        {
            await context.Streams.Error.WriteLineAsync($"calfbot: {exception.Message}");
            return ExitCodes.Configuration;
        }
    }

    private static async Task<int> PlayAsync(StandardStreams streams, string file, string? responses)
    {
        var stories = Join(Vignette.Read(file), responses is null ? [] : Vignette.Read(responses));
        var faults = stories.SelectMany(FaultsOf).ToList();
        foreach (var fault in faults)
        {
            await streams.Error.WriteLineAsync($"calfbot: {fault}");
        }

        return faults.Count > 0
            ? ExitCodes.Configuration
            : await ReportAsync(
                streams.Out,
                [.. stories.Where(static story => story.Responses is not null).Select(VignetteResult.Of)],
                [.. stories.Where(static story => story.Responses is null).Select(static story => story.Id)]);
    }

    private static List<Vignette> Join(IReadOnlyList<Vignette> stories, IReadOnlyList<Vignette> coded)
    {
        var byId = coded.ToDictionary(static story => story.Id, StringComparer.Ordinal);
        return
        [
            .. stories.Select(story => story.Responses is null && byId.TryGetValue(story.Id, out var found)
                ? story with { Responses = found.Responses }
                : story),
        ];
    }

    private static IEnumerable<string> FaultsOf(Vignette story)
    {
        if (story.Responses is not { } responses)
        {
            return [];
        }

        var level = UrgencyIds.All.Any(urgency => urgency.Id == story.Urgency)
            ? Array.Empty<string>()
            : [$"there is no level {story.Urgency}"];
        return VignettePlayer.FaultsOf(responses).Concat(level).Select(fault => $"{story.Id}: {fault}");
    }

    private static async Task<int> ReportAsync(
        TextWriter output, IReadOnlyList<VignetteResult> results, IReadOnlyList<string> uncoded)
    {
        var under = results.Count(static result => result.Difference < 0);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"stories {results.Count}, first page {results.Count(static result => result.IsFirst)}, "
            + $"shown {results.Count(static result => result.IsShown)}, "
            + $"level exact {results.Count(static result => result.Difference == 0)}, under {under}, "
            + $"over {results.Count(static result => result.Difference > 0)}, "
            + $"questions {results.Select(static result => result.Asked).DefaultIfEmpty().Average():F1} on average"));
        foreach (var miss in results.Where(static result => result.Difference != 0 || !result.IsShown))
        {
            await output.WriteLineAsync(
                $"{miss.Vignette.Id}: level {miss.Level.Id}, expected {miss.Vignette.Urgency}; "
                + $"shown {string.Join(' ', miss.Shown.DefaultIfEmpty("nothing"))}, expected {miss.Vignette.MustInclude}");
        }

        if (uncoded.Count > 0)
        {
            await output.WriteLineAsync($"not coded: {string.Join(' ', uncoded)}");
        }

        return under > 0 ? ExitCodes.Refused : ExitCodes.Success;
    }
}
