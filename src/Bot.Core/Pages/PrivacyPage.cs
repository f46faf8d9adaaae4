using Bot.Core.Commands;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What is kept, and the button that has it forgotten.</summary>
internal static class PrivacyPage
{
    public static Reply Build(PageWriter writer, TextKey? remark = null) => writer.Finish(
        InterfaceKeys.PrivacyTitle,
        [
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(InterfaceKeys.PrivacyNothing)),
            new Block.List(null, writer.Items(InterfaceKeys.PrivacyKept)),
            new Block.Text(null, writer.Text(InterfaceKeys.PrivacyNoNames)),
        ],
        [
            new ChoiceGroup(
                "",
                ChoiceStyle.Buttons,
                [new Choice(writer.Text(InterfaceKeys.PrivacyForget), new ChoiceAction.Forget())]),
            Menu.Quick(writer),
        ],
        new ChoiceAction.Give(Command.Privacy));
}
