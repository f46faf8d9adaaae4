using Bot.Core.Dialogues;

namespace Bot.Core.Triage;

/// <summary>What findings must be like, as data: the rules read like a document, and the proof knows what each reads.
/// </summary>
public abstract record Condition
{
    private Condition(UInt128 reads) => Reads = reads;

    /// <summary>Every option that the condition looks at.</summary>
    public UInt128 Reads { get; }

    /// <summary>The sets of options that it asks for; options that stand in the same sets are alike to it.</summary>
    public abstract IEnumerable<UInt128> Sets { get; }

    /// <summary>True when the findings are like that.</summary>
    public abstract bool Holds(Findings findings);

    /// <summary>At least one of these.</summary>
    public static Condition Any(params ReadOnlySpan<string> ids) => new AnyOf(CalfPainQuestions.Mask(ids));

    /// <summary>All of these.</summary>
    public static Condition All(params ReadOnlySpan<string> ids) => new AllOf(CalfPainQuestions.Mask(ids));

    /// <summary>No option of the question was reported: it was not asked, not known, or none fits.</summary>
    public static Condition Open(Question question) => !new AnyOf(question.Mask);

    /// <summary>Of the question at least one of these, and nothing else.</summary>
    public static Condition Only(Question question, params ReadOnlySpan<string> ids) =>
        Any(ids) & !new AnyOf(question.Mask & ~CalfPainQuestions.Mask(ids));

    /// <summary>The option of that id.</summary>
    public static implicit operator Condition(string id) => Any(id);

    /// <summary>Both.</summary>
    public static Condition operator &(Condition left, Condition right) => new Both(left, right);

    /// <summary>One of them, or both.</summary>
    public static Condition operator |(Condition left, Condition right) => new Either(left, right);

    /// <summary>Not so.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);

    /// <summary>Named alternative to the implicit operator.</summary>
    public static Condition FromString(string id) => id;

    private sealed record AnyOf(UInt128 Mask) : Condition(Mask)
    {
        public override IEnumerable<UInt128> Sets => [Mask];

        public override bool Holds(Findings findings) => (findings.Bits & Mask) != 0;
    }

    private sealed record AllOf(UInt128 Mask) : Condition(Mask)
    {
        public override IEnumerable<UInt128> Sets
        {
            get
            {
                for (var rest = Mask; rest != 0; rest &= rest - 1)
                {
                    yield return rest & (~rest + 1);
                }
            }
        }

        public override bool Holds(Findings findings) => (findings.Bits & Mask) == Mask;
    }

    private sealed record Both(Condition Left, Condition Right) : Condition(Left.Reads | Right.Reads)
    {
        public override IEnumerable<UInt128> Sets => Left.Sets.Concat(Right.Sets);

        public override bool Holds(Findings findings) => Left.Holds(findings) && Right.Holds(findings);
    }

    private sealed record Either(Condition Left, Condition Right) : Condition(Left.Reads | Right.Reads)
    {
        public override IEnumerable<UInt128> Sets => Left.Sets.Concat(Right.Sets);

        public override bool Holds(Findings findings) => Left.Holds(findings) || Right.Holds(findings);
    }

    private sealed record Not(Condition Inner) : Condition(Inner.Reads)
    {
        public override IEnumerable<UInt128> Sets => Inner.Sets;

        public override bool Holds(Findings findings) => !Inner.Holds(findings);
    }
}
