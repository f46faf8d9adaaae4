using Bot.Core.Commands;

namespace Bot.Core.Messages;

/// <summary>What a person did.</summary>
public abstract record Input
{
    /// <summary>Longest text that is read, in UTF-16 units; a longer one is answered with that limit.</summary>
    public const int MaxSaid = 2000;

    private Input()
    {
    }

    /// <summary>Typed something.</summary>
    /// <param name="Text">As typed; any characters, any length.</param>
    public sealed record Said(string Text) : Input;

    /// <summary>Pressed a button or chose in a select.</summary>
    /// <param name="Code">What the choice carried; may be old or forged.</param>
    public sealed record Picked(string Code) : Input;

    /// <summary>Picked several choices of one list together.</summary>
    /// <param name="Codes">What they carried; may be old or forged, or none at all.</param>
    public sealed record PickedSeveral(IReadOnlyList<string> Codes) : Input;

    /// <summary>Asked what the words of somebody's message mean.</summary>
    /// <param name="Text">The message; any characters, any length.</param>
    public sealed record Pointed(string Text) : Input;

    /// <summary>Picked a number that stands at no choice.</summary>
    public sealed record PickedNothing : Input;

    /// <summary>Gave a command of the platform.</summary>
    /// <param name="Command">Which one.</param>
    /// <param name="Argument">What came with it; null or empty without.</param>
    public sealed record Commanded(Command Command, string? Argument = null) : Input;

    /// <summary>Nothing new: the host tells what became of an effect that had to come first.</summary>
    /// <param name="Effect">The effect.</param>
    /// <param name="Result">What became of it.</param>
    public sealed record Performed(Effect.First Effect, PerformResult Result) : Input;
}
