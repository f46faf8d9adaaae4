using System.Diagnostics;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Host.WebChat;

/// <summary>Shows the blocks of a reply as HTML.</summary>
internal sealed class BlockRenderer(HtmlWriter html, Reply reply, PageFrame frame)
{
    public void Render(Block block)
    {
        switch (block)
        {
            case Block.Text text:
                Heading(text.Heading);
                html.Element("p", text.Body);
                break;
            case Block.List { Leads: { } action } list:
                html.Element("section", _ => Card(list, action), ("class", "card"));
                break;
            case Block.List list:
                Heading(list.Heading);
                Items(list.Items);
                break;
            case Block.Box box:
                html.Element("section", _ => Framed(box), ("class", "box"));
                break;
            case Block.Progress progress:
                html.Element("div", _ => Bar(progress), ("class", "progress"));
                break;
            case Block.Picture picture:
                PictureRenderer.Render(html, picture, reply);
                break;
            case Block.Document document:
                DocumentRenderer.Render(html, document, reply, frame);
                break;
            case Block.Level level:
                html.Element("div", _ => Level(level), ("class", $"level {level.Urgency.Id}"), ("role", "note"));
                break;
            case Block.Numbers numbers:
                html.Element("ul", _ => Lines(numbers), ("class", "numbers"));
                break;
            case Block.Sources sources:
                html.Element("section", _ => Sources(sources), ("class", "sources"));
                break;
            case Block.Notice notice:
                html.Element("p", notice.Body, ("class", "notice"));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Card(Block.List list, ChoiceAction action)
    {
        html.Element("h2", _ => ChoiceRenderer.Way(html, list.Heading ?? "", action, reply.Locale, frame));
        Items(list.Items);
    }

    private void Framed(Block.Box box)
    {
        Heading(box.Heading);
        Items(box.Items);
    }

    // The words say it all; the bar is for the eye.
    private void Bar(Block.Progress progress) => html
        .Element("p", progress.Body)
        .Element("progress", "", ("max", Number(progress.Total)), ("value", Number(progress.Number)), ("aria-hidden", "true"));

    private void Level(Block.Level level) => html
        .Element("h2", level.Name)
        .Element("p", _ => Dialable(level.Do, level.Dials));

    private void Lines(Block.Numbers numbers)
    {
        foreach (var line in numbers.Lines)
        {
            html.Element("li", _ => Dialable(line.Text, line.Numbers));
        }
    }

    // The numbers stand in the line as it is read; each becomes a link where it stands.
    private void Dialable(string text, IReadOnlyList<string> numbers)
    {
        var rest = text;
        foreach (var number in numbers)
        {
            var start = rest.IndexOf(number, StringComparison.Ordinal);
            html.Text(rest[..start]).Element("a", number, ("href", $"tel:{Dialled(number)}"));
            rest = rest[(start + number.Length)..];
        }

        html.Text(rest);
    }

    private void Sources(Block.Sources sources)
    {
        if (sources.Links.Count > 0)
        {
            Heading(sources.Heading);
            html.Element("ul", _ => Links(sources.Links));
        }

        html.Element("p", sources.Status);
    }

    private void Links(IReadOnlyList<SourceLink> links)
    {
        foreach (var link in links)
        {
            html.Element("li", _ => Link(link));
        }
    }

    private void Link(SourceLink link)
    {
        html.Element(
            "a",
            link.Text,
            ("href", link.Address.AbsoluteUri),
            ("lang", link.Language),
            ("hreflang", link.Language),
            ("rel", "external noreferrer"));
        if (link.Note.Length > 0)
        {
            html.Text($" ({link.Note})");
        }
    }

    // A hash would begin a fragment of the address.
    private static string Dialled(string number) => string.Concat(number.Where(static c => c is not ' '))
        .Replace("#", "%23", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Heading(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Element("h2", text);
        }
    }

    private void Items(IReadOnlyList<string> items) => html.Element("ul", _ =>
    {
        foreach (var item in items)
        {
            html.Element("li", item);
        }
    });
}
