using Bot.Host.Answers;
using Bot.Host.Evaluation;

namespace Bot.Host.Commands;

/// <summary>Reads written questions and says how well they were understood, language by language.</summary>
internal static class QuestionEvaluation
{
    /// <summary>Runs them.</summary>
    /// <returns>0, or 1 where a share is below its limit.</returns>
    public static async Task<int> RunAsync(
        CommandContext context, IReadOnlyList<QuestionCase> cases, QuestionThresholds thresholds)
    {
        IcuCheck.Run();
        using var host = context.CreateBuilder().Build();
        CommandContext.Validate(host.Services);
        var (snapshot, _, _) = AnswerLoading.ColdStart(
            CommandContext.FolderOf(host.Services), new SnapshotFrame());
        var results = cases.Select(question => QuestionResult.Of(question, snapshot)).ToList();
        foreach (var miss in results.Select(MissOf).OfType<string>())
        {
            await context.Streams.Out.WriteLineAsync(miss);
        }

        var languages = QuestionFigures.OfLanguages(results);
        var all = QuestionFigures.OfAll(results);
        foreach (var figures in languages.Append(all))
        {
            await context.Streams.Out.WriteLineAsync(figures.Line);
        }

        var below = languages.SelectMany(figures => figures.Misses(thresholds, isLanguage: true))
            .Concat(all.Misses(thresholds, isLanguage: false)).ToList();
        foreach (var line in below)
        {
            await context.Streams.Error.WriteLineAsync($"calfbot: {line}");
        }

        return below.Count > 0 ? ExitCodes.Refused : ExitCodes.Success;
    }

    private static string? MissOf(QuestionResult row)
    {
        var kind = (row.Case.IsUrgent, row.Warns, row.Case.IsOffTopic) switch
        {
            (true, false, _) => "SILENT",
            (false, true, _) => "false alarm",
            (_, _, true) => row.Abstains ? null : "answered",
            _ when row.Abstains => "abstained",
            _ => row.IsFirst ? null : row.IsShown ? "not first" : "not shown",
        };
        return kind is null ? null
            : $"{kind,-11} {row.Case.Id}: {string.Join(' ', row.Pages.DefaultIfEmpty("nothing"))}; "
                + $"expected {string.Join(' ', row.Case.Topics)} {row.Case.Urgency}";
    }
}
