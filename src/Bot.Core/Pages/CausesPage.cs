using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The causes: six groups, then the pages of one.</summary>
internal static class CausesPage
{
    /// <summary>The groups, and a word before them where there is one to say.</summary>
    public static Reply Build(PageWriter writer, TextKey? remark = null) => writer.Finish(
        BrowseKeys.CausesTitle,
        [
            SafetyNet.Emergency(writer),
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(BrowseKeys.CausesIntro)),
        ],
        [Menu.Groups(writer), Menu.Quick(writer, Command.Causes)],
        new ChoiceAction.Give(Command.Causes));

    /// <summary>The causes of one group, each with what it is.</summary>
    public static Reply Build(PageWriter writer, CauseGroup group)
    {
        var causes = TopicCatalog.In(group);
        return writer.Finish(
            NameKeys.NameOf(group),
            [
                SafetyNet.Emergency(writer),
                .. causes.Select(cause => new Block.Text(
                    writer.Text(AnswerKeys.Of(cause, TopicPart.Title)),
                    writer.Text(AnswerKeys.Of(cause, TopicPart.What)))),
            ],
            [Menu.Topics(writer, BrowseKeys.CausesPick, causes), Menu.Groups(writer), Menu.Quick(writer)],
            new ChoiceAction.OpenGroup(group));
    }
}
