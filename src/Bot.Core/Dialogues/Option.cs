namespace Bot.Core.Dialogues;

/// <summary>Something that a person can choose as response to a question.</summary>
/// <param name="Id">The name in text keys and rules, for example <c>sg-numb</c>.</param>
/// <param name="Number">Stands for the option in buttons and tokens; append-only, never used again; 0 to 103.</param>
public sealed record Option(string Id, int Number)
{
    /// <summary>The option as a set of one.</summary>
    public UInt128 Bit { get; } = UInt128.One << Number;
}
