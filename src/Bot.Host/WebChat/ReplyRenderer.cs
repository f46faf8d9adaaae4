using System.Diagnostics;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Host.WebChat;

/// <summary>Shows a reply as HTML: headings, lists, links and forms, usable without a script.</summary>
internal static class ReplyRenderer
{
    // Longer lists without addresses of their own fold into a select.
    private const int MostButtons = 6;

    /// <summary>The content of the page's main part.</summary>
    public static void Render(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Element("h1", reply.Title, ("id", "title"), ("tabindex", "-1"));
        foreach (var block in reply.Blocks)
        {
            Render(html, block);
        }

        foreach (var group in reply.Choices)
        {
            html.Element("section", inner => Render(inner, group, reply, frame), ("class", "choices"));
        }
    }

    private static void Render(HtmlWriter html, Block block)
    {
        switch (block)
        {
            case Block.Text text:
                Heading(html, text.Heading);
                html.Element("p", text.Body);
                break;
            case Block.List list:
                Heading(html, list.Heading);
                html.Element("ul", items => Items(items, list.Items));
                break;
            case Block.Level level:
                html.Element("div", inner => Render(inner, level), ("class", $"level {level.Urgency.Id}"), ("role", "note"));
                break;
            case Block.Numbers numbers:
                html.Element("ul", items => Render(items, numbers), ("class", "numbers"));
                break;
            case Block.Sources sources:
                html.Element("section", inner => Render(inner, sources), ("class", "sources"));
                break;
            case Block.Notice notice:
                html.Element("p", notice.Body, ("class", "notice"));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Render(HtmlWriter html, Block.Level level) =>
        html.Element("strong", level.Name).Element("p", level.Do);

    private static void Render(HtmlWriter html, Block.Numbers numbers)
    {
        foreach (var line in numbers.Lines)
        {
            html.Element("li", item => Render(item, line));
        }
    }

    // The numbers stand in the line as it is read; each becomes a link where it stands.
    private static void Render(HtmlWriter html, NumberLine line)
    {
        var rest = line.Text;
        foreach (var number in line.Numbers)
        {
            var start = rest.IndexOf(number, StringComparison.Ordinal);
            html.Text(rest[..start]).Element("a", number, ("href", $"tel:{Dialled(number)}"));
            rest = rest[(start + number.Length)..];
        }

        html.Text(rest);
    }

    private static void Render(HtmlWriter html, Block.Sources sources)
    {
        if (sources.Links.Count > 0)
        {
            Heading(html, sources.Heading);
            html.Element("ul", items =>
            {
                foreach (var link in sources.Links)
                {
                    items.Element("li", item => Render(item, link));
                }
            });
        }

        html.Element("p", sources.Status);
    }

    private static void Render(HtmlWriter html, SourceLink link)
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

    private static void Render(HtmlWriter html, ChoiceGroup group, Reply reply, PageFrame frame)
    {
        Heading(html, group.Prompt);

        // A picked country travels in the form; without one every page has an address.
        if (!frame.IsCarrying && group.Choices.All(static choice => WebPath.PlaceOf(choice.Action) is not null))
        {
            html.Element("ul", items => Links(items, group, reply.Locale));
            return;
        }

        html.Element(
            "form",
            form => Form(form, group, reply.Locale, frame),
            ("method", "post"),
            ("action", WebPath.Of(reply.Locale, WebPath.Chat)));
    }

    private static void Links(HtmlWriter html, ChoiceGroup group, Locale locale)
    {
        foreach (var choice in group.Choices)
        {
            html.Element("li", item => item.Element(
                "a", choice.Label, ("href", WebPath.Of(locale, WebPath.PlaceOf(choice.Action)!)), ("class", "choice")));
        }
    }

    private static void Form(HtmlWriter html, ChoiceGroup group, Locale locale, PageFrame frame)
    {
        Hidden(html, frame);
        if (group.Style is ChoiceStyle.Several)
        {
            Boxes(html, group, locale, frame);
            return;
        }

        if (group.Choices.Count <= MostButtons || group.Choices.Any(IsPage) || group.Choices.Any(static choice => choice.Text is not null))
        {
            html.Element("ul", items =>
            {
                foreach (var choice in group.Choices)
                {
                    items.Element("li", item => item.Element(
                        "button", choice.Text ?? choice.Label, ("name", FormFields.Pick), ("value", choice.Action.Code), ("class", "choice")));
                }
            });
            return;
        }

        html.Element(
            "select",
            options =>
            {
                foreach (var choice in group.Choices)
                {
                    options.Element("option", choice.Label, ("value", choice.Action.Code));
                }
            },
            ("name", FormFields.Pick),
            ("aria-label", group.Prompt));
        html.Element("button", frame.Text(locale, SurfaceKeys.WebPickSend));
    }

    /// <summary>What a form sends along: the picked country and the sealed dialogue.</summary>
    public static void Hidden(HtmlWriter html, PageFrame frame)
    {
        if (frame.Country is { } country)
        {
            html.Void("input", ("type", "hidden"), ("name", FormFields.Country), ("value", country));
        }

        if (frame.Token is { } token)
        {
            html.Void("input", ("type", "hidden"), ("name", FormFields.Token), ("value", token));
        }
    }

    // Several may be picked: boxes, and one button for all of them.
    private static void Boxes(HtmlWriter html, ChoiceGroup group, Locale locale, PageFrame frame)
    {
        html.Element(
            "ul",
            items =>
            {
                foreach (var choice in group.Choices)
                {
                    items.Element("li", item => item.Element("label", label => label
                        .Void("input", ("type", "checkbox"), ("name", FormFields.Pick), ("value", choice.Action.Code))
                        .Element("span", choice.Text ?? choice.Label)));
                }
            },
            ("class", "boxes"));
        html.Element(
            "button", frame.Text(locale, CheckKeys.GoOn), ("name", FormFields.Several), ("value", "1"), ("class", "choice"));
    }

    private static bool IsPage(Choice choice) => WebPath.PlaceOf(choice.Action) is not null;

    // A hash would begin a fragment of the address.
    private static string Dialled(string number) => string.Concat(number.Where(static c => c is not ' '))
        .Replace("#", "%23", StringComparison.Ordinal);

    private static void Heading(HtmlWriter html, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Element("h2", text);
        }
    }

    private static void Items(HtmlWriter html, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            html.Element("li", item);
        }
    }
}
