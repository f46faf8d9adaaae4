using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What this is, what it is not, and where to report a problem.</summary>
internal static class AboutPage
{
    public static Reply Build(PageWriter writer) => writer.Finish(
        InterfaceKeys.AboutTitle,
        [
            new Block.Text(null, writer.Text(InterfaceKeys.AboutPurpose)),
            new Block.Text(null, writer.Text(InterfaceKeys.AboutReview, ("date", SourceList.Date(Source.ReadingDay)))),
            .. Contact(writer),
            new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
        ],
        [Menu.Quick(writer)],
        new ChoiceAction.Give(Command.About));

    private static IEnumerable<Block> Contact(PageWriter writer) =>
        writer.Snapshot.ContactAddress is { } address
            ? [new Block.Text(null, writer.Text(InterfaceKeys.AboutContact, ("address", address.AbsoluteUri)))]
            : [];
}
