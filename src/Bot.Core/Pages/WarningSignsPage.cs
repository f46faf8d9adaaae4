using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;
using Bot.Core.Triage;

namespace Bot.Core.Pages;

/// <summary>All warning signs by level, worst first.</summary>
internal static class WarningSignsPage
{
    public static Reply Build(PageWriter writer, TextKey? remark = null) => writer.Finish(
        BrowseKeys.WarningSignsTitle,
        [
            .. Remark.Of(writer, remark),
            new Block.Text(null, writer.Text(BrowseKeys.WarningSignsIntro)),
            .. WarningSigns.All
                .GroupBy(static sign => sign.Urgency!.Value)
                .OrderByDescending(static level => level.Key)
                .SelectMany(level => LevelBlocks(writer, level.Key, level)),
            SourceList.Of(writer, WarningSigns.All.SelectMany(static sign => sign.Sources).Distinct()),
        ],
        [
            Menu.Topics(writer, BrowseKeys.WarningSignsPick, WarningSigns.All),
            Menu.WhatToTell(writer),
            Menu.Quick(writer, Command.WarningSigns),
        ],
        new ChoiceAction.Give(Command.WarningSigns),
        canShare: true);

    private static IEnumerable<Block> LevelBlocks(PageWriter writer, Urgency urgency, IEnumerable<WarningSign> signs)
    {
        yield return writer.Level(urgency, AnswerKeys.DoOf(urgency));
        yield return new Block.List(
            null, [.. signs.Select(sign => writer.Text(AnswerKeys.Of(sign, TopicPart.Text)))]);
    }
}
