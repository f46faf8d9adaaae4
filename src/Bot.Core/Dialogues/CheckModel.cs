using Bot.Core.Triage;

namespace Bot.Core.Dialogues;

/// <summary>What the check consists of. There is one that is shipped; the tests make faulty ones to see that the proof
/// names the fault.</summary>
public sealed record CheckModel
{
    /// <summary>The check.</summary>
    public static CheckModel Shipped { get; } = new();

    /// <summary>The rules, highest level first.</summary>
    public IReadOnlyList<UrgencyRule> Rules { get; init; } = UrgencyRules.All;

    /// <summary>True when a question is asked, given what was reported before it.</summary>
    public Func<CheckModel, Question, Findings, bool> Asks { get; init; } = CalfPainFlow.Asks;

    /// <summary>What is kept of the options that were chosen.</summary>
    public Func<Question, UInt128, UInt128> Keep { get; init; } = static (question, options) => options & question.Mask;

    /// <summary>The highest level that a rule calls for; self-care where none holds (U50).</summary>
    public Urgency LevelOf(Findings findings)
    {
        // They stand in the order of their levels, so the first that holds decides.
        foreach (var rule in Rules)
        {
            if (rule.When.Holds(findings))
            {
                return rule.Urgency;
            }
        }

        return Urgency.SelfCare;
    }
}
