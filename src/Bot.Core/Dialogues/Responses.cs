using Bot.Core.Triage;

namespace Bot.Core.Dialogues;

/// <summary>What was responded so far: a bit for each option, and two for each slot, responded and "I don't know".
/// </summary>
/// <param name="Bits">Options in the lower 104 bits.</param>
public readonly record struct Responses(UInt128 Bits)
{
    private const int FirstSlotBit = 104;

    private static readonly UInt128 _options = (UInt128.One << FirstSlotBit) - 1;

    /// <summary>Nothing yet.</summary>
    public static Responses None => default;

    /// <summary>The options that were chosen.</summary>
    public Findings Chosen => new(Bits & _options);

    /// <summary>True when there is a response, "I don't know" and "none of these" included.</summary>
    public bool Has(Question question) => (Bits & Given(question)) != 0;

    /// <summary>True when the response is "I don't know".</summary>
    public bool IsUnknown(Question question) => (Bits & Unknown(question)) != 0;

    /// <summary>The options of a question that were chosen.</summary>
    public UInt128 Of(Question question) => Bits & question.Mask;

    /// <summary>With a response of options, none of them for "none of these", in place of what stood there.</summary>
    public Responses With(Question question, UInt128 options) =>
        new(Without(question).Bits | (options & question.Mask) | Given(question));

    /// <summary>With "I don't know" in place of what stood there.</summary>
    public Responses WithUnknown(Question question) =>
        new(Without(question).Bits | Given(question) | Unknown(question));

    /// <summary>As if the question had not been asked.</summary>
    public Responses Without(Question question) =>
        new(Bits & ~(question.Mask | Given(question) | Unknown(question)));

    /// <summary>Asked again: the response does not count any more, and its options are remembered for the card.</summary>
    public Responses Reopened(Question question) => new(Bits & ~(Given(question) | Unknown(question)));

    /// <summary>Not responded to, with options to remember for the card.</summary>
    public Responses Suggesting(Question question, UInt128 options) =>
        new(Without(question).Bits | (options & question.Mask));

    /// <summary>Nothing responded to, with options to remember for the cards.</summary>
    public static Responses Ticked(Findings findings) => new(findings.Bits & _options);

    /// <summary>Without its options; the state of its slot stays, because it belongs to another question.</summary>
    public Responses WithoutOptions(Question question) => new(Bits & ~question.Mask);

    private static UInt128 Given(Question question) => UInt128.One << (FirstSlotBit + (2 * question.Slot));

    private static UInt128 Unknown(Question question) => UInt128.One << (FirstSlotBit + (2 * question.Slot) + 1);
}
