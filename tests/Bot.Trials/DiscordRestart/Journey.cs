using Bot.Core.Messages;
using Bot.Trials.Discord;

namespace Bot.Trials.DiscordRestart;

/// <summary>What is on the screen when the program goes.</summary>
internal enum Aside
{
    /// <summary>The next question.</summary>
    Nothing,

    /// <summary>The list of responses.</summary>
    Review,

    /// <summary>The question before, after a step back.</summary>
    Back,
}

/// <summary>A dialogue on Discord that is interrupted at some place.</summary>
/// <param name="Script">The responses, and how many lie before the interruption.</param>
internal sealed record Journey(Script Script)
{
    private static readonly IReadOnlyList<string> _review = [new ChoiceAction.ReviewResponses().Code];
    private static readonly IReadOnlyList<string> _resume = [new ChoiceAction.ResumeCheck().Code];
    private static readonly IReadOnlyList<string> _back = [new ChoiceAction.StepBack().Code];
    private static readonly int _asides = Enum.GetValues<Aside>().Length;

    /// <summary>Who holds it, and where.</summary>
    public Sender Sender => Sender.Of(Script.Number, Script.Locale);

    /// <summary>What is on the screen; before the first response there is nothing to go back to.</summary>
    public Aside Aside => Script.Cut == 0 ? Aside.Nothing : (Aside)(Script.Number / _asides % _asides);

    /// <summary>For whom the check is held.</summary>
    public IReadOnlyList<string> Begin => [new ChoiceAction.StartFor(Script.Audience).Code];

    /// <summary>The codes that are picked before the interruption.</summary>
    public IEnumerable<IReadOnlyList<string>> Before =>
        [Begin, .. Script.Moves.Take(Script.Cut).Select(static move => move.Codes), .. Into];

    /// <summary>The codes that are picked after it, to the result.</summary>
    public IEnumerable<IReadOnlyList<string>> After =>
        [.. OutOf, .. Script.Moves.Skip(Script.Cut).Select(static move => move.Codes)];

    private IEnumerable<IReadOnlyList<string>> Into => Aside switch
    {
        Aside.Review => [_review],
        Aside.Back => [_back],
        _ => [],
    };

    private IEnumerable<IReadOnlyList<string>> OutOf => Aside switch
    {
        Aside.Review => [_resume],
        Aside.Back => [Script.Moves[Script.Cut - 1].Codes],
        _ => [],
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Script}, {Aside}, {(Sender.Guild is null ? "in a direct message" : "in a guild")}";
}
