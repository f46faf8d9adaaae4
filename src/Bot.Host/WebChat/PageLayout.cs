using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>The page around a reply: head, menu, languages, text field, footer.</summary>
internal static class PageLayout
{
    private static readonly Command[] _menu = [Command.WarningSigns, Command.Causes, Command.Emergency, Command.Help];
    private static readonly Command[] _footer = [Command.Privacy, Command.About];

    /// <summary>The whole document.</summary>
    public static string Render(Reply reply, PageFrame frame)
    {
        var html = new HtmlWriter();
        html.Markup("<!DOCTYPE html>").Element(
            "html",
            document => document.Element("head", head => Head(head, reply, frame)).Element("body", body => Body(body, reply, frame)),
            ("lang", reply.Locale.Tag));
        return html.ToString();
    }

    private static void Head(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Void("meta", ("charset", "utf-8"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
            .Element("title", $"{reply.Title} · CalfBot")
            .Void("link", ("rel", "icon"), ("href", Assets.Icon.Path), ("type", Assets.Icon.ContentType))
            .Void("link", ("rel", "stylesheet"), ("href", Assets.Style.Path))
            .Element("script", "", ("src", Assets.Script.Path), ("defer", ""));
        if (frame.Place is not { } place)
        {
            html.Void("meta", ("name", "robots"), ("content", "noindex"));
            return;
        }

        foreach (var locale in frame.Snapshot.Locales)
        {
            var path = WebPath.Of(locale, place);
            var address = frame.PublicAddress is { } site ? new Uri(site, path).AbsoluteUri : path;
            html.Void("link", ("rel", "alternate"), ("hreflang", locale.Tag), ("href", address));
        }
    }

    private static void Body(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Element("a", frame.Text(reply.Locale, SurfaceKeys.WebSkip), ("href", "#title"), ("class", "skip"))
            .Element("header", header => Header(header, reply, frame))
            .Element(
                "main", main => ReplyRenderer.Render(main, reply, frame), ("id", "main"), ("lang", reply.Locale.Tag))
            .Element("footer", footer => Footer(footer, reply, frame));
    }

    private static void Header(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Element("a", "CalfBot", ("href", WebPath.Of(reply.Locale, "")), ("class", "brand"))
            .Element(
                "nav",
                nav => nav.Element("ul", items => Commands(items, _menu, reply.Locale, frame)),
                ("aria-label", frame.Text(reply.Locale, SurfaceKeys.WebMenu)))
            .Element(
                "nav",
                nav => nav.Element("ul", items => Languages(items, reply, frame)),
                ("aria-label", frame.Text(reply.Locale, InterfaceKeys.LanguageTitle)),
                ("class", "languages"));
    }

    private static void Commands(HtmlWriter html, IEnumerable<Command> commands, Locale locale, PageFrame frame)
    {
        foreach (var command in commands)
        {
            var place = WebPath.PlaceOf(new ChoiceAction.Give(command))!;
            var isHere = frame.Place == place;
            html.Element("li", item => item.Element(
                "a",
                frame.Text(locale, CommandCatalog.LabelOf(command)),
                ("href", WebPath.Of(locale, place)),
                ("aria-current", isHere ? "page" : null)));
        }
    }

    // The same page in the other languages: by its address, or by what leads there again with the picked country.
    private static void Languages(HtmlWriter html, Reply reply, PageFrame frame)
    {
        foreach (var locale in frame.Snapshot.Locales)
        {
            var name = frame.Text(locale, InterfaceKeys.LocaleName);
            var current = locale == reply.Locale ? "true" : null;
            if (frame.Country is { } country && reply.Place is { } place)
            {
                html.Element("li", item => item.Element(
                    "form",
                    form =>
                    {
                        ReplyRenderer.Hidden(form, country);
                        form.Element(
                            "button",
                            name,
                            ("name", FormFields.Pick),
                            ("value", place.Code),
                            ("lang", locale.Tag),
                            ("aria-current", current));
                    },
                    ("method", "post"),
                    ("action", WebPath.Of(locale, WebPath.Chat))));
                continue;
            }

            html.Element("li", item => item.Element(
                "a",
                name,
                ("href", WebPath.Of(locale, frame.Place ?? "")),
                ("lang", locale.Tag),
                ("hreflang", locale.Tag),
                ("aria-current", current)));
        }
    }

    private static void Footer(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Element(
                "form",
                form => SayForm(form, reply.Locale, frame),
                ("method", "post"),
                ("action", WebPath.Of(reply.Locale, WebPath.Chat)),
                ("class", "say"))
            .Element("ul", items =>
            {
                Commands(items, _footer, reply.Locale, frame);
                items.Element("li", item => item.Element(
                    "a", frame.Text(reply.Locale, SurfaceKeys.TermsTitle), ("href", WebPath.Of(reply.Locale, WebPath.Terms))));
            });
    }

    private static void SayForm(HtmlWriter html, Locale locale, PageFrame frame)
    {
        ReplyRenderer.Hidden(html, frame.Country);
        html.Element("label", frame.Text(locale, SurfaceKeys.WebSayLabel), ("for", "say"))
            .Void(
                "input",
                ("id", "say"),
                ("name", FormFields.Say),
                ("type", "text"),
                ("autocomplete", "off"),
                ("autocapitalize", "none"),
                ("spellcheck", "false"),
                ("aria-describedby", "say-note"))
            .Element("button", frame.Text(locale, SurfaceKeys.WebSaySend))
            .Element("p", frame.Text(locale, InterfaceKeys.PrivacyNoNames), ("id", "say-note"), ("class", "notice"));
    }
}
