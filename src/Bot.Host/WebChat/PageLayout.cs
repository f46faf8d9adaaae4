using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>The page around a reply: head, menu, languages, text field, footer.</summary>
internal static class PageLayout
{
    private static readonly Command[] _menu =
        [Command.Check, Command.WarningSigns, Command.Causes, Command.Treatments, Command.Emergency, Command.Help];
    private static readonly ChoiceAction _start = new ChoiceAction.Give(Command.Help);
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
            .Element(
                "p",
                "",
                ("id", "status"),
                ("role", "status"),
                ("data-offline", frame.Text(reply.Locale, SurfaceKeys.WebOffline)),
                ("data-copied", frame.Text(reply.Locale, SurfaceKeys.WebCopied)),
                ("data-not-copied", frame.Text(reply.Locale, SurfaceKeys.WebNotCopied)))
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
            // In the middle of a check its own entry leads back to it; beginning again would lose the responses by a slip.
            ChoiceAction give = command == Command.Check && frame.Token is not null
                ? new ChoiceAction.ResumeCheck()
                : new ChoiceAction.Give(command);
            var place = WebPath.PlaceOf(new ChoiceAction.Give(command))!;
            var current = frame.Place == place ? "page" : null;
            html.Element("li", item => Way(
                item, frame.Text(locale, CommandCatalog.LabelOf(command)), locale, place, give, frame, current));
        }
    }

    // The same page in the other languages; what answers one moment only leads to the first page.
    private static void Languages(HtmlWriter html, Reply reply, PageFrame frame)
    {
        foreach (var locale in frame.Snapshot.Locales)
        {
            var name = frame.Text(locale, InterfaceKeys.LocaleName);
            var current = locale == reply.Locale ? "true" : null;
            html.Element(
                "li",
                item => Way(item, name, locale, frame.Place ?? "", ActionIn(locale, reply), frame, current),
                ("lang", locale.Tag));
        }
    }

    // On a card of the check the language changes, and the card stays.
    private static ChoiceAction ActionIn(Locale locale, Reply reply) =>
        reply.Token is null ? reply.Place ?? _start : new ChoiceAction.ChooseLanguage(locale);

    // A link, or a button that takes along what forms carry.
    private static void Way(
        HtmlWriter html, string label, Locale locale, string place, ChoiceAction action, PageFrame frame, string? current)
    {
        if (!frame.IsCarrying)
        {
            html.Element(
                "a", label, ("href", WebPath.Of(locale, place)), ("hreflang", locale.Tag), ("aria-current", current));
            return;
        }

        html.Element(
            "form",
            form =>
            {
                ChoiceRenderer.Hidden(form, frame);
                form.Element(
                    "button", label, ("name", FormFields.Pick), ("value", action.Code), ("aria-current", current));
            },
            ("method", "post"),
            ("action", WebPath.Of(locale, WebPath.Chat)));
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
        ChoiceRenderer.Hidden(html, frame);
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
