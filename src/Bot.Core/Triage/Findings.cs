using Bot.Core.Dialogues;

namespace Bot.Core.Triage;

/// <summary>The coded signs that a person reported, as a set. What was not reported is not in it, whatever the reason.
/// </summary>
/// <param name="Bits">A bit for each option, at its number.</param>
public readonly record struct Findings(UInt128 Bits)
{
    /// <summary>How many there are.</summary>
    public int Count => (int)UInt128.PopCount(Bits);

    /// <summary>True when the sign is among them.</summary>
    public bool Has(Option option) => (Bits & option.Bit) != 0;

    /// <summary>True when they share a sign.</summary>
    public bool Overlaps(UInt128 signs) => (Bits & signs) != 0;

    /// <summary>With one more.</summary>
    public Findings With(Option option) => new(Bits | option.Bit);
}
