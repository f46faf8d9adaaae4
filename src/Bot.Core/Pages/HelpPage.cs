using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What can be asked; also the first thing that a conversation shows.</summary>
internal static class HelpPage
{
    public static Reply Build(PageWriter writer, TextKey? remark = null) => writer.Finish(
        InterfaceKeys.HelpTitle,
        [
            SafetyNet.Emergency(writer),
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(InterfaceKeys.HelpIntro)),
            new Block.List(writer.Text(InterfaceKeys.HelpCommands), [.. CommandCatalog.All.Select(command => Line(writer, command))]),
            new Block.Text(null, writer.Text(HasCommands(writer) ? InterfaceKeys.HelpTopicsByCommand : InterfaceKeys.HelpTopics)),
            new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
        ],
        [
            Menu.Commands(writer, [Command.Check, Command.WarningSigns, Command.Emergency, Command.Causes]),
            Menu.Commands(
                writer,
                [Command.Treatments, Command.SelfCare, Command.Prevention, Command.Tests, Command.Background]),
            Menu.Commands(writer, [Command.Language, Command.Privacy, Command.About]),
        ],
        new ChoiceAction.Give(Command.Help));

    private static string Line(PageWriter writer, Command command)
    {
        // The first word of the list is the one to show; the others are understood too.
        var word = HasCommands(writer) ? $"/{CommandCatalog.Root} {command.Id}"
            : writer.Items(CommandCatalog.WordsOf(command)) is [var first, ..] ? first
            : command.Id;
        return writer.Text(
            InterfaceKeys.HelpLine, ("command", word), ("text", writer.Text(CommandCatalog.DescriptionOf(command))));
    }

    // There, what is only typed reaches everyone but the bot.
    private static bool HasCommands(PageWriter writer) => writer.Surface is Surface.Discord;
}
