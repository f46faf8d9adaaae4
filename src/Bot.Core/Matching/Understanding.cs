using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Matching;

/// <summary>How sure it is that a question was understood.</summary>
public enum Sureness
{
    /// <summary>It is about something that the bot knows nothing of.</summary>
    OffTopic,

    /// <summary>Some pages come close; none is offered as the answer.</summary>
    Unsure,

    /// <summary>The first page answers it, or one of the next two.</summary>
    Sure,
}

/// <summary>A page that fits a question.</summary>
/// <param name="Page">What leads to it.</param>
/// <param name="Words">The words of the question that speak for it, as typed, in their order; may be empty. Letters and
/// digits alone.</param>
public sealed record PageMatch(ChoiceAction Page, IReadOnlyList<string> Words);

/// <summary>What a question in somebody's own words says and asks.</summary>
/// <param name="Locale">The language that it is written in.</param>
/// <param name="Stated">The signs that it states, of whomever.</param>
/// <param name="Warning">The level of what it states, where that is an examination today or an ambulance; else null.</param>
/// <param name="Sureness">How sure the pages are.</param>
/// <param name="Pages">At most three, the closest first; none for something else.</param>
public sealed record Understanding(
    Locale Locale,
    Findings Stated,
    Urgency? Warning,
    Sureness Sureness,
    IReadOnlyList<PageMatch> Pages);
