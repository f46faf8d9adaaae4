using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>Children leave the check: signs by level, and no topics.</summary>
internal static class ChildrenPage
{
    public static Reply Build(PageWriter writer) => writer.Finish(
        CheckKeys.ChildrenTitle,
        [
            .. Level(writer, Urgency.EmergencyNow, CheckKeys.ChildrenEmergencyDo, CheckKeys.ChildrenEmergency),
            EmergencyPage.Elsewhere(writer),
            new Block.Text(null, writer.Text(CheckKeys.ChildrenIntro)),
            .. Level(writer, Urgency.SameDay, CheckKeys.ChildrenTodayDo, CheckKeys.ChildrenToday),
            .. Level(writer, Urgency.WithinDays, CheckKeys.ChildrenDaysDo, CheckKeys.ChildrenDays),
            new Block.Text(null, writer.Text(CheckKeys.ChildrenFlu)),
            SourceList.Of(writer, ["aad-bacm"]),
            new Block.Notice(writer.Text(InterfaceKeys.DisclaimerShort)),
        ],
        [
            new ChoiceGroup(
                "",
                ChoiceStyle.Buttons,
                [new Choice(writer.Text(CheckKeys.Restart), new ChoiceAction.RestartCheck())]),
            Menu.Quick(writer, Command.Check),
        ],
        new ChoiceAction.StartFor(Audience.Child));

    private static IEnumerable<Block> Level(PageWriter writer, Urgency urgency, TextKey what, TextKey signs)
    {
        yield return writer.Level(urgency, what);
        yield return new Block.List(null, writer.Items(signs));
    }
}
