using Bot.Core;
using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Xunit;

namespace Bot.Testing;

/// <summary>A conversation that reads as a script. Immutable: each step gives a new one.</summary>
public sealed record Conversation
{
    private static readonly Turn _terminal = new()
    {
        Input = new Input.PickedNothing(), Time = ManualClock.Start, Locale = Locale.English, Surface = Surface.Terminal, Community = "terminal",
    };

    private static readonly Turn _guild = _terminal with
    {
        Surface = Surface.Discord, Community = "discord:42", Person = "77", MayShare = true, MayModerate = true,
    };

    private readonly Snapshot _snapshot;

    private Conversation(Snapshot snapshot, Locale locale)
    {
        _snapshot = snapshot;
        Locale = locale;
    }

    /// <summary>The language that it goes on in.</summary>
    public Locale Locale { get; private init; }

    /// <summary>The place that its numbers hold for.</summary>
    public Country? Country { get; private init; }

    /// <summary>What was said last.</summary>
    public Reply? Last { get; private init; }

    /// <summary>The question of the check that was asked last; null where none was.</summary>
    public Question? Question => Last?.Choices.SelectMany(static group => group.Choices)
        .Select(static choice => choice.Action).OfType<ChoiceAction.Respond>().FirstOrDefault() is { } respond
            ? CalfPainQuestions.QuestionOf(respond.Option)
            : null;

    /// <summary>The effects of the last turn, in order.</summary>
    public IReadOnlyList<Effect> Effects { get; private init; } = [];

    /// <summary>What was done and what was said to it, for another surface to do the same.</summary>
    public IReadOnlyList<(Input Input, Reply Reply)> Steps { get; private init; } = [];

    /// <summary>Everything that was said, as the golden files hold it.</summary>
    public string Transcript { get; private init; } = "";

    /// <summary>What becomes of effects that come first.</summary>
    public PerformResult FirstResult { get; init; } = PerformResult.Done;

    /// <summary>Begins with the shipped texts.</summary>
    public static Conversation In(string locale) => With(ShippedTexts.Snapshot, locale);

    /// <summary>Begins in a guild on Discord, where language and place live in the buttons alone.</summary>
    public static Conversation OnDiscord(string locale) => In(locale) with { Place = _guild };

    /// <summary>What a turn has of the platform.</summary>
    public Turn Place { get; init; } = _terminal;

    /// <summary>Begins with other texts.</summary>
    public static Conversation With(Snapshot snapshot, string locale) => new(snapshot, Locale.Parse(locale));

    /// <summary>Says where the person is.</summary>
    public Conversation At(string country) => this with { Country = Core.Knowledge.Country.Parse(country) };

    /// <summary>Types something.</summary>
    public Conversation Says(string text) => Take(new Input.Said(text), text);

    /// <summary>Gives a command.</summary>
    public Conversation Commands(Command command, string? argument = null) =>
        Take(new Input.Commanded(command, argument), $"/{command.Id} {argument}".TrimEnd());

    /// <summary>Asks what the words of somebody's message mean.</summary>
    public Conversation PointsAt(string message) => Take(new Input.Pointed(message), $"? {message}");

    /// <summary>Presses a button by the code that it carries.</summary>
    public Conversation PicksCode(string code) => Take(new Input.Picked(code), $"[{code}]");

    /// <summary>Picks several options together, by their ids.</summary>
    public Conversation Ticks(params string[] options) => Take(
        new Input.PickedSeveral([.. options.Select(static id => $"a{CalfPainQuestions.Option(id).Number}")]),
        $"[{string.Join(" + ", options)}]");

    /// <summary>Picks several choices together, by the codes that they carry.</summary>
    public Conversation PicksCodes(params string[] codes) =>
        Take(new Input.PickedSeveral(codes), $"[{string.Join(" + ", codes)}]");

    /// <summary>Begins the guided check for the person.</summary>
    public Conversation BeginsTheCheck() => Commands(Command.Check).PicksCode("w1");

    /// <summary>Responds to one question after the other, written as in <see cref="CheckDialogues"/>.</summary>
    public Conversation Responds(string responses) => responses.Split(' ').Aggregate(
        this,
        static (before, response) => response switch
        {
            "none" => before.PicksCode("z"),
            "unknown" => before.PicksCode("u"),
            _ => before.Ticks(response.Split('+')),
        });

    /// <summary>Responds to every question that is asked with the options that <paramref name="choose"/> gives; where it gives
    /// none, with "I don't know".</summary>
    public Conversation RespondsToTheEnd(Func<Question, IEnumerable<Option>> choose)
    {
        var conversation = this;
        while (conversation.Question is { } question)
        {
            string[] codes = [.. choose(question).Select(static option => $"a{option.Number}")];
            conversation = codes.Length == 0 ? conversation.PicksCode("u") : conversation.PicksCodes(codes);
        }

        return conversation;
    }

    /// <summary>Goes on with another token than the last reply's.</summary>
    public Conversation Forging(string token) => this with { Last = Last! with { Token = token } };

    /// <summary>Presses the button of that label.</summary>
    public Conversation Picks(string label)
    {
        var choice = Last?.Choices.SelectMany(static group => group.Choices).FirstOrDefault(c => c.Label == label);
        Assert.True(choice is not null, $"No choice says '{label}'.");
        return Take(new Input.Picked(choice!.Action.Code), $"[{label}]");
    }

    /// <summary>The last reply says this somewhere.</summary>
    public Conversation Shows(string text)
    {
        Assert.Contains(text, Core.Messages.Transcript.Of(Last!), StringComparison.Ordinal);
        return this;
    }

    /// <summary>The last reply has this title.</summary>
    public Conversation Titled(string title)
    {
        Assert.Equal(title, Last!.Title);
        return this;
    }

    /// <summary>The last reply is in this language.</summary>
    public Conversation Speaks(string locale)
    {
        Assert.Equal(Locale.Parse(locale), Last!.Locale);
        return this;
    }

    private Conversation Take(Input input, string shown)
    {
        var effects = new List<Effect>();
        var turn = Place with
        {
            Input = input,
            Locale = Locale,
            Country = Country,
            Nonce = new Nonce(0, (uint)Transcript.Length),
            Token = Last?.Token,
        };
        var outcome = CalfBot.Respond(turn, _snapshot);
        while (outcome is Outcome.PerformFirst first)
        {
            effects.Add(first.Effect);
            outcome = CalfBot.Respond(
                turn with { Input = new Input.Performed(first.Effect, FirstResult) }, _snapshot);
        }

        var answered = Assert.IsType<Outcome.Answered>(outcome);
        return this with
        {
            Last = answered.Reply,
            Locale = answered.Reply.Locale,
            Country = answered.Reply.Country,
            Effects = [.. effects, .. answered.Afterwards],
            Steps = [.. Steps, (input, answered.Reply)],
            Transcript = $"{Transcript}> {shown}\n\n{Core.Messages.Transcript.Of(answered.Reply)}\n",
        };
    }
}
