namespace Bot.Core.Dialogues;

/// <summary>A question of the check.</summary>
/// <param name="Id">The name in text keys.</param>
/// <param name="Number">Stands for the question in buttons; append-only, never used again.</param>
/// <param name="Slot">Where its state stands in <see cref="Responses"/>; questions of which only one is ever asked share
/// a slot. 0 to 11.</param>
/// <param name="MostChoices">How many options may be chosen together; 1 for a single choice.</param>
/// <param name="HasNone">True where "none of these" is a response.</param>
/// <param name="Options">In the order in which they are shown.</param>
public sealed record Question(
    string Id, int Number, int Slot, int MostChoices, bool HasNone, IReadOnlyList<Option> Options)
{
    /// <summary>All its options.</summary>
    public UInt128 Mask { get; } = Options.Aggregate(UInt128.Zero, static (mask, option) => mask | option.Bit);

    /// <summary>True where it tells two causes apart; at most one such question is asked.</summary>
    public bool IsTieBreak { get; } = Id.StartsWith("tb-", StringComparison.Ordinal);

    /// <summary>True where one response excludes the others.</summary>
    public bool IsSingle => MostChoices == 1;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
