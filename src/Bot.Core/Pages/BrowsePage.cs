using Bot.Core.Commands;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The pages that list what helps, the tests and the background.</summary>
internal static class BrowsePage
{
    private static readonly Dictionary<Command, Contents> _contents = new()
    {
        [Command.Treatments] = new(
            BrowseKeys.TreatmentsTitle, BrowseKeys.TreatmentsIntro, [(BrowseKeys.TreatmentsPick, Treatments.All)]),
        [Command.SelfCare] = new(
            BrowseKeys.SelfCareTitle, BrowseKeys.SelfCareIntro, [(BrowseKeys.SelfCarePick, SelfCareGuides.All)]),
        [Command.Prevention] = new(
            BrowseKeys.PreventionTitle, BrowseKeys.PreventionIntro, [(BrowseKeys.PreventionPick, Preventions.All)]),
        [Command.Tests] = new(BrowseKeys.TestsTitle, BrowseKeys.TestsIntro, [(BrowseKeys.TestsPick, Exams.All)]),
        [Command.Background] = new(
            BrowseKeys.BackgroundTitle,
            BrowseKeys.BackgroundIntro,
            [
                (BrowseKeys.BackgroundRisks, RiskFactors.All),
                (BrowseKeys.BackgroundAnatomy, CalfAnatomy.All),
                (BrowseKeys.BackgroundStories, Stories.All),
            ]),
    };

    /// <summary>The commands that have such a page.</summary>
    public static IEnumerable<Command> Commands => _contents.Keys;

    /// <summary>The first lines of a command's page.</summary>
    public static TextKey IntroOf(Command command) => _contents[command].Intro;

    public static Reply Build(PageWriter writer, Command command, TextKey? remark = null)
    {
        var contents = _contents[command];
        return writer.Finish(
            contents.Title,
            [
                SafetyNet.Emergency(writer),
                .. Remark.Of(writer, remark),
                new Block.Text(null, writer.Text(contents.Intro)),
            ],
            [
                .. contents.Lists.Select(list => Menu.Topics(writer, list.Prompt, list.Topics)),
                Menu.WhatToTell(writer),
                Menu.Commands(writer, Commands.Where(other => other != command)),
                Menu.Quick(writer, command),
            ],
            new ChoiceAction.Give(command));
    }

    private sealed record Contents(
        TextKey Title, TextKey Intro, IReadOnlyList<(TextKey Prompt, IReadOnlyList<Topic> Topics)> Lists);
}
