using System.Diagnostics;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>One topic. How soon to be examined comes first, by code; then what it is and when to be examined.</summary>
internal static class TopicPage
{
    public static Reply Build(PageWriter writer, Topic topic) => writer.Finish(
        AnswerKeys.Of(topic, TopicPart.Title),
        [
            LevelOf(writer, topic),
            .. topic switch
            {
                Cause => CauseBlocks(writer, topic),
                WarningSign => SignBlocks(writer, topic),
                _ => throw new UnreachableException(),
            },
            SourceList.Of(writer, topic.Sources),
            new Block.Notice(writer.Text(InterfaceKeys.DisclaimerShort)),
        ],
        [
            Menu.Topics(writer, InterfaceKeys.TopicRelated, TopicCatalog.Related(topic)),
            Menu.Quick(writer),
        ],
        new ChoiceAction.OpenTopic(topic),
        canShare: true);

    private static Block.Level LevelOf(PageWriter writer, Topic topic) => new(
        topic.Urgency, writer.Text(AnswerKeys.NameOf(topic.Urgency)), writer.Text(AnswerKeys.DoOf(topic.Urgency)));

    private static IEnumerable<Block> CauseBlocks(PageWriter writer, Topic cause)
    {
        TextKey Key(TopicPart part) => AnswerKeys.Of(cause, part);

        yield return new Block.Text(null, writer.Text(Key(TopicPart.What)));
        yield return writer.List(InterfaceKeys.TopicSeen, Key(TopicPart.Seen));
        yield return writer.List(InterfaceKeys.TopicSigns, Key(TopicPart.Signs));
        yield return writer.Section(InterfaceKeys.TopicWho, Key(TopicPart.Who));
        yield return writer.List(InterfaceKeys.TopicHelps, Key(TopicPart.Helps));
        yield return writer.List(InterfaceKeys.TopicAvoid, Key(TopicPart.Avoid));
        yield return writer.Section(InterfaceKeys.TopicCourse, Key(TopicPart.Course));
    }

    private static IEnumerable<Block> SignBlocks(PageWriter writer, Topic sign)
    {
        yield return new Block.Text(null, writer.Text(AnswerKeys.Of(sign, TopicPart.Text)));
        yield return writer.List(InterfaceKeys.TopicDo, AnswerKeys.Of(sign, TopicPart.Do));
    }
}
