using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>Asks before a page is shown to everyone.</summary>
internal static class SharePage
{
    /// <summary>The question.</summary>
    /// <param name="writer">Gives the words.</param>
    /// <param name="page">What would be shown, as everyone would see it.</param>
    /// <param name="place">What leads to it.</param>
    public static Reply Build(PageWriter writer, Reply page, ChoiceAction place) => writer.Finish(
        CommunityKeys.ShareTitle,
        [
            new Block.Text(null, writer.Text(
                CommunityKeys.ShareText,
                ("page", page.Title),
                ("language", writer.Snapshot.Catalog(page.Locale)[InterfaceKeys.LocaleName].Value))),
        ],
        [
            new ChoiceGroup(
                "",
                ChoiceStyle.Buttons,
                [
                    new Choice(writer.Text(CommunityKeys.SharePublish), new ChoiceAction.Publish(place)),
                    new Choice(writer.Text(CommunityKeys.ShareBack), place),
                ]),
        ],
        place);

    /// <summary>The button that leads to the question.</summary>
    public static ChoiceGroup Button(PageWriter writer, ChoiceAction place) => new(
        "", ChoiceStyle.Buttons, [new Choice(writer.Text(CommunityKeys.Share), new ChoiceAction.Share(place))]);
}
