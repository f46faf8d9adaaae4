using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>One topic. How soon to be examined comes first, by code, or when to call; then what the page is about.
/// </summary>
internal static class TopicPage
{
    public static Reply Build(PageWriter writer, Topic topic) => writer.Finish(
        AnswerKeys.Of(topic, TopicPart.Title),
        [
            LevelOf(writer, topic),
            .. WhereToGo.Of(writer, topic),
            .. topic switch
            {
                Cause => CauseBlocks(writer, topic),
                WarningSign => SignBlocks(writer, topic),
                Treatment => TreatmentBlocks(writer, topic),
                Story => StoryBlocks(writer, topic),
                _ => writer.Passage(AnswerKeys.Of(topic, TopicPart.Passage)),
            },
            .. SpecialGroups.Concern(topic) ? SpecialGroups.Of(writer) : [],
            SourceList.Of(writer, topic.Sources),
            new Block.Notice(writer.Text(InterfaceKeys.DisclaimerShort)),
        ],
        [
            .. LeadsToADoctor(topic) ? [Menu.WhatToTell(writer)] : Array.Empty<ChoiceGroup>(),
            .. RelatedTo(writer, topic),
            Menu.Quick(writer),
        ],
        new ChoiceAction.OpenTopic(topic),
        canShare: true);

    private static Block.Level LevelOf(PageWriter writer, Topic topic) => topic.Urgency is { } urgency
        ? writer.Level(urgency, AnswerKeys.DoOf(urgency))
        : SafetyNet.Emergency(writer);

    // In an emergency the card says what to say.
    private static bool LeadsToADoctor(Topic topic) =>
        topic.Urgency is not Urgency.EmergencyNow && topic != TopicCatalog.WhatToTell;

    private static IEnumerable<ChoiceGroup> RelatedTo(PageWriter writer, Topic topic)
    {
        // What a page warns about is not offered as help.
        var warning = TopicCatalog.Related(topic).Where(other => other.Warns.Contains(topic.Id)).ToList();
        var related = TopicCatalog.Related(topic).Except(warning).ToLookup(CommandCatalog.Of);
        yield return Menu.Topics(
            writer, InterfaceKeys.TopicRelated, related[Command.Causes].Concat(related[Command.WarningSigns]));
        yield return Menu.Topics(
            writer,
            InterfaceKeys.TopicRelatedHelp,
            related[Command.SelfCare].Concat(related[Command.Treatments]).Concat(related[Command.Prevention]));
        yield return Menu.Topics(writer, InterfaceKeys.TopicRelatedCaution, warning);
        yield return Menu.Topics(
            writer,
            InterfaceKeys.TopicRelatedBackground,
            related[Command.Tests].Concat(related[Command.Background]));
    }

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

    private static IEnumerable<Block> TreatmentBlocks(PageWriter writer, Topic treatment)
    {
        yield return new Block.Text(null, writer.Text(AnswerKeys.Of(treatment, TopicPart.Use)));
        yield return writer.List(InterfaceKeys.TopicCaution, AnswerKeys.Of(treatment, TopicPart.Caution));
        yield return writer.Section(InterfaceKeys.TopicEvidence, AnswerKeys.Of(treatment, TopicPart.Evidence));
    }

    private static IEnumerable<Block> StoryBlocks(PageWriter writer, Topic story)
    {
        yield return new Block.Text(null, writer.Text(AnswerKeys.Of(story, TopicPart.Text)));
        yield return writer.List(InterfaceKeys.TopicDo, AnswerKeys.Of(story, TopicPart.Next));
        yield return new Block.Notice(writer.Text(InterfaceKeys.StoryNote));
    }
}
