using Bot.Core.Dialogues;
using Bot.Core.Localization;

namespace Bot.Trials;

/// <summary>One response, as a form posts it.</summary>
/// <param name="Fields">Names and values of the form, without the token.</param>
/// <param name="After">All responses once it is given.</param>
internal sealed record Move(IReadOnlyList<(string Name, string Value)> Fields, Responses After)
{
    /// <summary>The codes of what is picked, together where there are several.</summary>
    public IReadOnlyList<string> Codes => [.. Fields.Where(static pair => pair.Name == "pick").Select(static pair => pair.Value)];

    /// <summary>The fields as they stand in the body of a form.</summary>
    public string Body => string.Join('&', Fields.Select(static pair => $"{pair.Name}={pair.Value}"));
}

/// <summary>A dialogue of the check, written before it is walked.</summary>
/// <param name="Number">Counts the scripts of a run, from 0; the address that it is walked from follows from it.</param>
/// <param name="Locale">The language.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Moves">One or more, to the result.</param>
/// <param name="Cut">How many moves lie before the interruption; at least one lies behind it.</param>
internal sealed record Script(int Number, Locale Locale, Audience Audience, IReadOnlyList<Move> Moves, int Cut)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"dialogue {Number} ({Locale}, {Audience}): {string.Join(" | ", Moves.Select(static move => move.Body))}";
}
