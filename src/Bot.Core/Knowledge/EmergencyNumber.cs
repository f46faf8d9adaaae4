namespace Bot.Core.Knowledge;

/// <summary>The numbers of one country.</summary>
/// <param name="Country">Where they hold.</param>
/// <param name="Emergency">Ambulance, the one to say first first; one or two.</param>
/// <param name="Urgent">Urgent but not life-threatening; null where no single number serves the country.</param>
/// <param name="HasUrgentText">True when the text files say where to turn, with or without a number.</param>
/// <param name="Mark">Whether a page or a copy of it was read for the emergency number.</param>
/// <param name="Sources">Ids of <see cref="CalfPain.Sources"/>; may be empty.</param>
public sealed record EmergencyNumber(
    Country Country,
    IReadOnlyList<string> Emergency,
    string? Urgent,
    bool HasUrgentText,
    SourceMark Mark,
    IReadOnlyList<string> Sources);
