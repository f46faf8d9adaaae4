using System.CommandLine;
using Bot.Trials;
using Bot.Trials.DiscordQuestions;
using Bot.Trials.DiscordRestart;
using Bot.Trials.Residue;
using Bot.Trials.Restart;

// What a run may take at most; a trial that hangs has failed.
var limit = TimeSpan.FromMinutes(20);

var dialogues = new Option<int>("--dialogues")
{
    Description = "How many dialogues are walked.", DefaultValueFactory = static _ => 1000,
};
var many = new Option<int>("--dialogues")
{
    Description = "How many dialogues are walked.", DefaultValueFactory = static _ => 10_000,
};
var neutral = new Option<int>("--neutral")
{
    Description = "How many ordinary dialogues follow those that are looked for.", DefaultValueFactory = static _ => 5000,
};
var seed = new Option<int>("--seed") { Description = "What chance begins with.", DefaultValueFactory = static _ => 20261121 };

var restart = new Command("restart", "Kills the program in the middle of dialogues, and sees them go on.") { dialogues, seed };
restart.SetAction((result, token) => RunAsync(
    report => new RestartTrial(report, result.GetValue(dialogues), result.GetValue(seed)).RunAsync, token));

var residue = new Command("residue", "Looks for what stays of readers: in log, files, counters and memory.")
{
    dialogues, neutral, seed,
};
residue.SetAction((result, token) => RunAsync(
    report => new ResidueTrial(report, result.GetValue(dialogues), result.GetValue(neutral), result.GetValue(seed)).RunAsync,
    token));

var discordRestart = new Command("discord-restart", "The same as restart, on Discord, from the buttons of the last messages.") { many, seed };
discordRestart.SetAction((result, token) => RunAsync(
    report => new DiscordRestartTrial(report, result.GetValue(many), result.GetValue(seed)).RunAsync, token));

var file = new Argument<FileInfo>("FILE") { Description = "Questions, one JSON object a line, as evaluate reads them." };
file.AcceptExistingOnly();
var discordQuestions = new Command("discord-questions", "Asks questions on Discord, and sees whether people are shown what evaluate counts.")
{
    file,
};
discordQuestions.SetAction((result, token) => RunAsync(
    report => new DiscordQuestionsTrial(report, result.GetValue(file)!.FullName).RunAsync, token));

return await new RootCommand("Long trials of the program itself; each exits with 1 when something does not hold.")
{
    restart, residue, discordRestart, discordQuestions,
}.Parse(args).InvokeAsync();

async Task<int> RunAsync(Func<Report, Func<CancellationToken, Task>> trial, CancellationToken token)
{
    var report = new Report(Console.Out);
    using var bounded = CancellationTokenSource.CreateLinkedTokenSource(token);
    bounded.CancelAfter(limit);
    await trial(report)(bounded.Token);
    return report.Conclude();
}
