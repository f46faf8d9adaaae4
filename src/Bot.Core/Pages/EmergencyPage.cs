using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The numbers to call, by country, and what to say.</summary>
internal static class EmergencyPage
{
    // Shown together where the country is not known: the numbers that most readers need.
    private static readonly string[] _widelyKnown = ["EU", "GB", "US", "CA", "CN"];

    public static Reply Build(PageWriter writer, TextKey? remark = null) => writer.Finish(
        InterfaceKeys.EmergencyTitle,
        [
            new Block.Text(null, writer.Text(InterfaceKeys.EmergencyAct)),
            .. Remark.Of(writer, remark),
            writer.Numbers is { } numbers ? NumbersOf(writer, numbers) : NumbersAnywhere(writer),
            .. ElsewhereAndWhatToSay(writer),
            new Block.Notice(Status(writer)),
            .. SourcesOf(writer),
        ],
        [Countries(writer), Menu.Quick(writer, Command.Emergency)],
        new ChoiceAction.Give(Command.Emergency),
        canShare: true);

    /// <summary>For somebody who has to call now: the number of the place and no milder one, and what to say.</summary>
    public static IEnumerable<Block> CallNow(PageWriter writer) =>
    [
        writer.Numbers is { } numbers
            ? new Block.Numbers([Line(writer, numbers, NameKeys.NameOf(numbers.Country))])
            : NumbersAnywhere(writer),
        .. ElsewhereAndWhatToSay(writer),
    ];

    /// <summary>The places to choose from.</summary>
    public static ChoiceGroup Countries(PageWriter writer) => new(
        writer.Text(InterfaceKeys.EmergencyPick),
        ChoiceStyle.Select,
        [
            .. EmergencyNumbers.All.Select(row => new Choice(
                writer.Text(NameKeys.NameOf(row.Country)),
                new ChoiceAction.ChooseCountry(row.Country),
                IsChosen: row == writer.Numbers)),
            new Choice(
                writer.Text(InterfaceKeys.CountryOther), new ChoiceAction.ChooseCountry(null), IsChosen: writer.Numbers is null),
        ]);

    /// <summary>That the numbers hold in one place only.</summary>
    public static Block.Text Elsewhere(PageWriter writer) => new(null, writer.Text(InterfaceKeys.EmergencyElsewhere));

    private static Block[] ElsewhereAndWhatToSay(PageWriter writer) =>
    [
        Elsewhere(writer),
        writer.List(InterfaceKeys.EmergencySayHeading, InterfaceKeys.EmergencySay),
    ];

    private static Block.Numbers NumbersOf(PageWriter writer, EmergencyNumber row)
    {
        var lines = new List<NumberLine> { Line(writer, row, NameKeys.NameOf(row.Country)) };
        if (row.HasUrgentText)
        {
            var label = writer.Text(InterfaceKeys.EmergencyUrgentLabel);
            var where = writer.Text(NameKeys.UrgentIn(row), ("number", row.Urgent ?? ""));
            lines.Add(new NumberLine(label, Join(writer, label, where), row.Urgent is { } number ? [number] : []));
        }

        return new Block.Numbers(lines);
    }

    private static Block.Numbers NumbersAnywhere(PageWriter writer) => new(
    [
        .. _widelyKnown.Select(static code => EmergencyNumbers.For(Country.Parse(code))!).Select(row => Line(
            writer,
            row,
            row.Country == Country.OfEurope ? InterfaceKeys.EmergencyEurope : NameKeys.NameOf(row.Country))),
    ]);

    private static NumberLine Line(PageWriter writer, EmergencyNumber row, TextKey name)
    {
        var label = writer.Text(name);
        var numbers = row.Emergency is [var first, var second]
            ? writer.Text(InterfaceKeys.EmergencyTwo, ("first", first), ("second", second))
            : row.Emergency[0];
        return new NumberLine(label, Join(writer, label, numbers), row.Emergency);
    }

    private static string Join(PageWriter writer, string label, string text) =>
        writer.Text(InterfaceKeys.EmergencyLine, ("label", label), ("text", text));

    private static string Status(PageWriter writer) => writer.Numbers is { Mark: not SourceMark.NotRead }
        ? writer.Text(InterfaceKeys.EmergencyChecked, ("date", SourceList.Date(Source.ReadingDay)))
        : writer.Text(InterfaceKeys.EmergencyUnchecked);

    private static IEnumerable<Block> SourcesOf(PageWriter writer) =>
        writer.Numbers is { Sources.Count: > 0 } numbers ? [SourceList.Of(writer, numbers.Sources)] : [];
}
