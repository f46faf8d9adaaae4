using System.Globalization;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>Names the sources of a page: at most three links, the reader's language first, and what review there was.
/// </summary>
internal static class SourceList
{
    private const int Maximum = 3;

    public static Block.Sources Of(PageWriter writer, IEnumerable<string> ids)
    {
        var shown = ids.Select(Sources.Get)
            .Where(static source => source.IsShown)
            .OrderByDescending(source => source.Language == writer.Locale.Tag)
            .Take(Maximum)
            .ToList();
        var status = shown.Count > 0
            ? writer.Text(InterfaceKeys.SourcesStatus, ("date", Date(Source.ReadingDay)))
            : writer.Text(InterfaceKeys.SourcesNone);
        return new Block.Sources(
            writer.Text(InterfaceKeys.SourcesHeading), [.. shown.Select(source => Link(writer, source))], status);
    }

    /// <summary>Year, month, day with hyphens: read alike in every language.</summary>
    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static SourceLink Link(PageWriter writer, Source source) => new(
        writer.In(Locale.Parse(source.Language)).Text(
            InterfaceKeys.SourcesName, ("publisher", source.Publisher), ("subject", source.Subject)),
        source.Address,
        source.Language,
        source.Mark is SourceMark.ReadInCopy ? writer.Text(InterfaceKeys.SourcesCopy) : "");
}
