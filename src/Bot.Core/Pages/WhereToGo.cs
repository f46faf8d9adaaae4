using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>Where a level is looked after in the reader's country; nothing where the country is not known or calls for no
/// word. It follows the place, never the language.</summary>
internal static class WhereToGo
{
    public static IEnumerable<Block> Of(PageWriter writer, Topic topic) =>
        topic.Urgency is { } urgency && writer.Numbers is { } numbers && LineOf(writer, numbers, topic, urgency) is { } line
            ? [new Block.Text(writer.Text(InterfaceKeys.WhereHeading, ("country", writer.Text(NameKeys.NameOf(numbers.Country)))), line)]
            : [];

    private static string? LineOf(PageWriter writer, EmergencyNumber numbers, Topic topic, Urgency urgency) =>
        (numbers.Country.Code, urgency) switch
        {
            ("CN", _) when Departments.Of(topic) is { } department => writer.Text(NameKeys.WhereIn(department)),
            (_, Urgency.EmergencyNow or Urgency.SelfCare) => null,
            ("DE", _) => writer.Text(InterfaceKeys.WhereGermany),
            (_, Urgency.SameDay) when numbers.HasUrgentText => writer.Text(
                InterfaceKeys.WhereToday, ("place", writer.Text(NameKeys.UrgentIn(numbers), ("number", numbers.Urgent ?? "")))),
            _ => null,
        };
}
