using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Dialogues;

/// <summary>For whom the check is held.</summary>
public enum Audience
{
    /// <summary>Nobody said so yet.</summary>
    Unknown,

    /// <summary>The person, 16 or older.</summary>
    Me,

    /// <summary>Another person, 16 or older.</summary>
    Adult,

    /// <summary>A child under 16: a page, no questions.</summary>
    Child,
}

/// <summary>What stands on the card that is shown.</summary>
public enum Place
{
    /// <summary>A page outside the check.</summary>
    Elsewhere,

    /// <summary>The beginning of the check.</summary>
    Start,

    /// <summary>The next question, or the result.</summary>
    Check,

    /// <summary>The list of responses.</summary>
    Review,

    /// <summary>The finished check as a text to hand on.</summary>
    Handover,

    /// <summary>The answer to a question outside the check: what it states waits, ticked, for a check to begin.</summary>
    Asked,
}

/// <summary>The dialogue as it travels, sealed, in its buttons: nothing of it is kept anywhere else.</summary>
/// <param name="Audience">For whom.</param>
/// <param name="Place">What is shown.</param>
/// <param name="Responses">What was responded.</param>
/// <param name="Locale">The language.</param>
/// <param name="Country">The place that was picked; null for that of the community.</param>
public sealed record DialogueState(
    Audience Audience, Place Place, Responses Responses, Locale Locale, Country? Country);
