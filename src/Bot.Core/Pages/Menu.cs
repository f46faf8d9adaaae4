using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The choices that pages share.</summary>
internal static class Menu
{
    private static readonly Command[] _quick =
        [Command.Check, Command.WarningSigns, Command.Causes, Command.Emergency, Command.Help];

    /// <summary>The quick buttons, without the page's own.</summary>
    public static ChoiceGroup Quick(PageWriter writer, Command? own = null) =>
        Commands(writer, _quick.Where(command => command != own));

    /// <summary>Buttons for commands.</summary>
    public static ChoiceGroup Commands(PageWriter writer, IEnumerable<Command> commands) => new(
        "",
        ChoiceStyle.Buttons,
        [
            .. commands.Select(command =>
                new Choice(writer.Text(CommandCatalog.LabelOf(command)), new ChoiceAction.Give(command))),
        ]);

    /// <summary>A button to what a doctor will want to know.</summary>
    public static ChoiceGroup WhatToTell(PageWriter writer) =>
        new("", ChoiceStyle.Buttons, [Topic(writer, TopicCatalog.WhatToTell)]);

    /// <summary>A list of topics to open.</summary>
    public static ChoiceGroup Topics(PageWriter writer, TextKey prompt, IEnumerable<Topic> topics) => new(
        writer.Text(prompt),
        ChoiceStyle.Select,
        [.. topics.Take(ChoiceGroup.Maximum(ChoiceStyle.Select)).Select(topic => Topic(writer, topic))]);

    /// <summary>The groups of causes.</summary>
    public static ChoiceGroup Groups(PageWriter writer) => new(
        writer.Text(BrowseKeys.CausesPickGroup),
        ChoiceStyle.Select,
        [
            .. Enum.GetValues<CauseGroup>().Select(group =>
                new Choice(writer.Text(NameKeys.NameOf(group)), new ChoiceAction.OpenGroup(group))),
        ]);

    private static Choice Topic(PageWriter writer, Topic topic) =>
        new(writer.Text(AnswerKeys.Of(topic, TopicPart.Title)), new ChoiceAction.OpenTopic(topic));
}
