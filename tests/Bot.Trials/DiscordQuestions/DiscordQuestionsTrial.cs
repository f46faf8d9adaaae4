using Bot.Core.Commands;
using Bot.Core.Triage;
using Bot.Host.Evaluation;
using Bot.Testing;
using Bot.Trials.Discord;

namespace Bot.Trials.DiscordQuestions;

/// <summary>Asks written questions through Discord, and sees whether people are shown what <c>evaluate</c> counts.</summary>
internal sealed class DiscordQuestionsTrial(Report report, string file)
{
    private const int MostTries = 20;

    private static readonly TimeSpan _shortly = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<QuestionCase> _cases = QuestionCase.Read(file);

    /// <summary>Runs it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        report.Say($"discord-questions: {_cases.Count:N0} questions as /calf ask");
        var core = _cases.Select(static question => QuestionResult.Of(question, ShippedTexts.Snapshot)).ToList();
        var shown = await AskAsync(token);
        Print("through Discord", [.. shown.Select(static row => row.Result).OfType<QuestionResult>()]);
        Print("the core's own", core);
        report.Expect(
            $"{_cases.Count:N0} answers show the pages in their order, the warning, the language, and what is off topic, as the core has them",
            [.. shown.Zip(core, static (row, own) => row.Fault ?? Difference(row.Result!, own)).OfType<string>()]);
    }

    private async Task<(QuestionResult? Result, string? Fault)[]> AskAsync(CancellationToken token)
    {
        await using var stage = await Stage.OpenAsync(token);
        await using var site = await stage.StartProgramAsync(token);
        var shown = await Crowd.WalkAsync(
            _cases, (question, i, cancellation) => AskAsync(stage.Exchange, question, i, cancellation), token);
        await site.StopAsync();
        stage.Exchange.Account(report);
        report.Say($"          {stage.Exchange.Sent - _cases.Count:N0} of them, right after the start, were told to ask again");
        return shown;
    }

    private static async Task<(QuestionResult? Result, string? Fault)> AskAsync(
        Exchange exchange, QuestionCase question, int number, CancellationToken token)
    {
        try
        {
            var message = await AskAsync(exchange, Sender.Of(number, QuestionResult.Asker), question.Text, token);
            return (new QuestionResult(question, ShownUnderstanding.Of(message)), null);
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
        {
            return (null, $"{question.Id}: {exception.Message}");
        }
    }

    // Whoever is told to try again shortly does so.
    private static async Task<Message> AskAsync(Exchange exchange, Sender sender, string question, CancellationToken token)
    {
        var message = await exchange.CommandAsync(sender, Command.Ask.Id, question, token);
        for (var more = MostTries; more > 1 && ShownUnderstanding.IsBusy(message); more--)
        {
            await Task.Delay(_shortly, token);
            message = await exchange.CommandAsync(sender, Command.Ask.Id, question, token);
        }

        return message;
    }

    private void Print(string name, IReadOnlyList<QuestionResult> results)
    {
        report.Say($"{name}");
        foreach (var figures in QuestionFigures.OfLanguages(results).Append(QuestionFigures.OfAll(results)))
        {
            report.Say($"  {figures.Line}");
        }
    }

    private static string? Difference(QuestionResult shown, QuestionResult own) => Words(shown) == Words(own)
        ? null
        : $"{own.Case.Id}: {Words(shown)} in place of {Words(own)}";

    private static string Words(QuestionResult row) =>
        $"{row.Understanding.Locale}, {row.Understanding.Sureness}, {row.Understanding.Warning?.Id ?? "no warning"}: "
        + string.Join(' ', row.Pages);
}
