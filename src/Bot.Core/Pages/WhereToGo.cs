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
    /// <summary>For a topic, with the department where it has one.</summary>
    public static IEnumerable<Block> Of(PageWriter writer, Topic topic) =>
        topic.Urgency is { } urgency ? Of(writer, urgency, Departments.Of(topic)) : [];

    /// <summary>For a level.</summary>
    public static IEnumerable<Block> Of(PageWriter writer, Urgency urgency) => Of(writer, urgency, null);

    private static IEnumerable<Block> Of(PageWriter writer, Urgency urgency, Department? department)
    {
        if (writer.Numbers is not { } numbers)
        {
            return [];
        }

        var lines = LinesOf(writer, numbers, urgency, numbers.Country.Code == "CN" ? department : null).ToList();
        var country = writer.Text(NameKeys.NameOf(numbers.Country));
        return lines.Count == 0
            ? []
            : [new Block.Text(writer.Text(InterfaceKeys.WhereHeading, ("country", country)), string.Join(' ', lines))];
    }

    private static IEnumerable<string> LinesOf(
        PageWriter writer, EmergencyNumber numbers, Urgency urgency, Department? department)
    {
        if (department is { } known)
        {
            yield return writer.Text(NameKeys.WhereIn(known));
        }

        if (department is not null && urgency is Urgency.SameDay)
        {
            yield return writer.Text(InterfaceKeys.WhereChinaAtNight);
        }

        if (department is null && LineOf(writer, numbers, urgency) is { } line)
        {
            yield return line;
        }
    }

    private static string? LineOf(PageWriter writer, EmergencyNumber numbers, Urgency urgency) =>
        (numbers.Country.Code, urgency) switch
        {
            (_, Urgency.EmergencyNow or Urgency.SelfCare) => null,
            ("DE", Urgency.SameDay) => writer.Text(InterfaceKeys.WhereGermanyToday),
            ("DE", _) => writer.Text(InterfaceKeys.WhereGermany),
            (_, Urgency.SameDay) when numbers.HasUrgentText => writer.Text(
                InterfaceKeys.WhereToday,
                ("place", writer.Text(NameKeys.UrgentIn(numbers), ("number", numbers.Urgent ?? "")))),
            _ => null,
        };
}
