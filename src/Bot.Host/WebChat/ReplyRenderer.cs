using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>Shows a reply as HTML: headings, lists, links and forms, usable without a script.</summary>
internal static class ReplyRenderer
{
    /// <summary>The content of the page's main part.</summary>
    public static void Render(HtmlWriter html, Reply reply, PageFrame frame)
    {
        html.Element("h1", reply.Title, ("id", "title"), ("tabindex", "-1"));
        if (frame.IsCarrying)
        {
            ChoiceRenderer.CommonForm(html, reply.Locale, frame);
        }

        var blocks = new BlockRenderer(html, reply, frame);
        foreach (var block in reply.Blocks)
        {
            blocks.Render(block);
        }

        var choices = new ChoiceRenderer(html, reply, frame);
        foreach (var group in reply.Choices)
        {
            choices.Render(group);
        }
    }
}
