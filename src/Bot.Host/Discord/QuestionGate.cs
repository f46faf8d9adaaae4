using Bot.Core;
using Bot.Core.Messages;
using Bot.Discord.Interactions;
using Bot.Host.Answers;

namespace Bot.Host.Discord;

/// <summary>Right after a start what people write cannot be understood yet, and Discord does not wait: whoever asks so early is
/// told to try again, in time. Nothing else waits.</summary>
/// <param name="answers">Know when they understand.</param>
/// <param name="respond">The bot.</param>
/// <param name="busy">What is said instead.</param>
/// <param name="patience">How long a question waits; with the answer itself it has to stay below what Discord allows.</param>
internal sealed class QuestionGate(LiveAnswers answers, RespondAsync respond, Func<Turn, Reply> busy, TimeSpan patience)
{
    /// <summary>The wait that leaves a second for the answer.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Takes a turn through the bot and shows its reply.</summary>
    public async Task RespondAsync(Turn turn, Func<Reply, Task> show)
    {
        if (CalfBot.NeedsQuestions(turn.Input, answers.Current) && !await answers.UnderstandsAsync(patience))
        {
            await show(busy(turn));
            return;
        }

        await respond(turn, show);
    }
}
