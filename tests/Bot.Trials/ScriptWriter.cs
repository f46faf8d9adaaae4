using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Trials;

/// <summary>What kind of person a script is about.</summary>
internal enum Habit
{
    /// <summary>Anybody: options, several of them, none, "I don't know", now and then an emergency.</summary>
    Any,

    /// <summary>Somebody with so many findings that hardly anybody else has the same.</summary>
    Rare,

    /// <summary>Somebody with one finding for each question.</summary>
    Common,
}

/// <summary>Writes scripts from a seed, by walking the check in process.</summary>
internal sealed class ScriptWriter(int seed)
{
    private static readonly Locale[] _locales = [Locale.English, Locale.Parse("de"), Locale.Parse("zh-Hans")];
    private static readonly Audience[] _audiences = [Audience.Me, Audience.Adult];

    private readonly Random _random = new(seed);

    /// <summary>Scripts with the numbers from <paramref name="first"/>.</summary>
    public IReadOnlyList<Script> Write(int first, int count, Habit habit) =>
        [.. Enumerable.Range(first, count).Select(number => Write(number, habit))];

    private Script Write(int number, Habit habit)
    {
        var moves = new List<Move>();
        var responses = Responses.None;
        while (Dialogue.Walk(responses, CheckMode.Ranked).Next is { } question)
        {
            moves.Add(Draw(responses, question, habit));
            responses = moves[^1].After;
        }

        return new Script(
            number,
            _locales[number % _locales.Length],
            _audiences[_random.Next(_audiences.Length)],
            moves,
            _random.Next(moves.Count));
    }

    private Move Draw(Responses before, Question question, Habit habit)
    {
        var isRedFlags = question == CalfPainQuestions.RedFlags;
        var count = habit switch
        {
            Habit.Rare => isRedFlags ? 0 : Math.Min(question.MostChoices, 12),
            Habit.Common => isRedFlags ? 0 : 1,
            _ => isRedFlags ? (_random.Next(12) == 0 ? 1 : 0) : _random.Next(Math.Min(question.MostChoices, 4) + 1),
        };
        var options = _random.GetItems([.. question.Options], count).Distinct().ToList();
        if (options.Count == 0)
        {
            var isNone = question.HasNone && (habit is not Habit.Any || _random.Next(2) == 0);
            return new Move(
                Post(question, isNone ? new ChoiceAction.RespondNone() : new ChoiceAction.RespondUnknown()),
                isNone
                    ? Dialogue.Step(before, question, 0, CheckMode.Ranked)
                    : Dialogue.StepUnknown(before, question, CheckMode.Ranked));
        }

        var mask = options.Aggregate(UInt128.Zero, static (bits, option) => bits | option.Bit);
        return new Move(
            Post(question, [.. options.Select(static option => new ChoiceAction.Respond(option))]),
            Dialogue.Step(before, question, mask, CheckMode.Ranked));
    }

    // Several picks of one form count together only where the form says so.
    private static List<(string Name, string Value)> Post(Question question, params ChoiceAction[] actions)
    {
        var picks = actions.Select(static action => ("pick", action.Code));
        return question.IsSingle || actions is [not ChoiceAction.Respond] ? [.. picks] : [("several", "1"), .. picks];
    }
}
