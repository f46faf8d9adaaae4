using Bot.Core.Dialogues;

namespace Bot.Core.Proof;

/// <summary>Random stories that one person could tell, from a seed.</summary>
internal sealed class RandomStories(ulong seed)
{
    private ulong _state = seed;

    /// <summary>One story: most single questions known, a few signs and risks, one tie-break at most.</summary>
    public UInt128 Next()
    {
        var story = UInt128.Zero;
        foreach (var question in CalfPainQuestions.All)
        {
            var isTieBreak = question.IsTieBreak;
            var isRedFlag = question == CalfPainQuestions.RedFlags;
            var draws = isRedFlag ? (Below(16) == 0 ? 1 : 0) : question.IsSingle ? (Below(8) == 0 ? 0 : 1) : Below(4);
            for (var i = 0; i < Math.Min(draws, question.MostChoices); i++)
            {
                var option = question.Options[Below(question.Options.Count)];
                story |= isTieBreak && (story & TieBreaks) != 0 ? UInt128.Zero : option.Bit;
            }
        }

        return story;
    }

    /// <summary>One option.</summary>
    public UInt128 NextOption() => UInt128.One << Below(Stories.Count);

    private static UInt128 TieBreaks { get; } =
        CalfPainQuestions.TieBreaks.Aggregate(UInt128.Zero, static (mask, question) => mask | question.Mask);

    private int Below(int limit) => (int)(NextBits() % (ulong)limit);

    // SplitMix64 (Steele, Lea, Flood 2014).
    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
