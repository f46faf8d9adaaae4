using System.Globalization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>Shows a drawing whose zones are buttons: each does what the choice of its number does.</summary>
internal static class PictureRenderer
{
    public static void Render(HtmlWriter html, Block.Picture picture, Reply reply)
    {
        var zones = reply.Choices.First(static group => group.Choices[0].Action is ChoiceAction.Respond).Choices;
        html.Element("figure", _ => html
            .Element("div", _ => Drawing(html, picture, zones), ("class", "drawing"))
            .Element("figcaption", _ => Parts(html, picture.Parts)), ("class", "picture"), ("role", "group"), ("aria-labelledby", "title"));
    }

    private static void Drawing(HtmlWriter html, Block.Picture picture, IReadOnlyList<Choice> zones)
    {
        html.Void("img", ("src", Assets.PictureOf(picture.Name).Path), ("alt", picture.Alternative));
        for (var i = 0; i < zones.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            html.Element(
                "button",
                "",
                ("form", ChoiceRenderer.FormId),
                ("name", FormFields.Pick),
                ("value", zones[i].Action.Code),
                ("class", $"zone zone-{number}"),
                ("aria-label", $"{number}: {zones[i].Text}"),
                ("title", zones[i].Text));
        }
    }

    private static void Parts(HtmlWriter html, IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
        {
            html.Element("span", part);
        }
    }
}
