using Bot.Core.Dialogues;
using Bot.Core.Matching;
using Bot.Core.Messages;
using Bot.Core.Pages;
using Bot.Core.Triage;

namespace Bot.Core;

/// <summary>Questions in people's own words.</summary>
internal static class AskTurns
{
    // What people may write at once elsewhere is longer than what is read at once here; parts overlap, so that no cut hides a
    // sentence.
    private const int MostParts = 3;
    private const int Overlap = 200;

    /// <summary>What a text says; only its beginning is read, to the end of a character.</summary>
    public static Understanding Understand(Carried carried, string text) =>
        carried.Snapshot.Questions.Read(Cut(text), carried.Turn.Locale);

    /// <summary>What a message says that is longer than what is read at once: the part with the most urgent warning.</summary>
    /// <returns>And whether something was left unread even so.</returns>
    public static (Understanding Understanding, bool IsCut) UnderstandLong(Carried carried, string text)
    {
        const int Step = Input.MaxSaid - Overlap;
        var parts = Enumerable.Range(0, MostParts).TakeWhile(part => part == 0 || (part * Step) + Overlap < text.Length)
            .Select(part => Understand(carried, text[(part * Step)..])).ToList();
        return (parts.MaxBy(static part => part.Warning ?? Urgency.SelfCare)!, text.Length > (MostParts * Step) + Overlap);
    }

    /// <summary>The answer, in the language of the question. What it states waits in its buttons for a check to begin.
    /// </summary>
    public static Reply Answer(Carried carried, Understanding understanding, string text)
    {
        var writer = new PageWriter(carried.Snapshot, understanding.Locale, carried.Turn.Country);
        var canStart = !carried.IsInCheck && carried.Snapshot.Token is not null
            && understanding.Warning is not Urgency.EmergencyNow && understanding.Sureness is not Sureness.OffTopic;
        var reply = AskPage.Build(writer, understanding, text.Length > Input.MaxSaid, canStart);
        return canStart
            ? carried.Seal((
                carried.State with { Place = Place.Asked, Responses = Responses.Ticked(understanding.Stated) },
                reply))
            : reply;
    }

    private static string Cut(string text) => text.Length <= Input.MaxSaid ? text
        : char.IsHighSurrogate(text[Input.MaxSaid - 1]) ? text[..(Input.MaxSaid - 1)]
        : text[..Input.MaxSaid];
}
