using System.Diagnostics;
using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Commands;

/// <summary>The commands that work, in the order of the help page. Every surface offers exactly these.</summary>
public static class CommandCatalog
{
    /// <summary>What stands before the name of a command where a platform has commands of its own: <c>/calf causes</c>.</summary>
    public const string Root = "calf";

    /// <summary>Longest label of a command's button.</summary>
    public const int MaxLabel = 32;

    /// <summary>Longest description: Discord's limit.</summary>
    public const int MaxDescription = 100;

    /// <summary>All commands.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        Command.Check, Command.Ask, Command.WarningSigns, Command.Emergency, Command.Causes, Command.Treatments, Command.SelfCare,
        Command.Prevention, Command.Tests, Command.Background,
        Command.Language, Command.Privacy, Command.About, Command.Help,
    ];

    /// <summary>Those for moderators, on platforms that have communities.</summary>
    public static IReadOnlyList<Command> ForModerators { get; } = [Command.Settings];

    /// <summary>The command of that number, or null; those for moderators are no choices.</summary>
    public static Command? Find(int number) => All.FirstOrDefault(command => command.Number == number);

    /// <summary>The command of that unchanging name, or null.</summary>
    public static Command? Find(string id) => All.FirstOrDefault(command => command.Id == id);

    /// <summary>The command for moderators of that unchanging name, or null.</summary>
    public static Command? FindForModerators(string id) => ForModerators.FirstOrDefault(command => command.Id == id);

    /// <summary>The command under which a topic is browsed.</summary>
    public static Command Of(Topic topic) => topic switch
    {
        Cause => Command.Causes,
        WarningSign => Command.WarningSigns,
        Treatment => Command.Treatments,
        SelfCareGuide => Command.SelfCare,
        Prevention => Command.Prevention,
        Exam => Command.Tests,
        Background => Command.Background,
        _ => throw new UnreachableException(),
    };

    /// <summary>What people type for it in one language, a word or phrase a line.</summary>
    public static TextKey WordsOf(Command command) => Key(command, "words", TextShape.Words, 0);

    /// <summary>The text of its button.</summary>
    public static TextKey LabelOf(Command command) => Key(command, "label", TextShape.Label, MaxLabel);

    /// <summary>One line for menus.</summary>
    public static TextKey DescriptionOf(Command command) => Key(command, "description", TextShape.Label, MaxDescription);

    /// <summary>The keys of all commands.</summary>
    public static IReadOnlyList<TextKey> Keys { get; } =
    [
        .. All.SelectMany(static command => new[] { WordsOf(command), LabelOf(command), DescriptionOf(command) }),
        .. ForModerators.Select(DescriptionOf),
    ];

    private static TextKey Key(Command command, string part, TextShape shape, int maximum) =>
        new($"command.{command.Id}.{part}", TextSheet.Interface, shape, [], maximum);
}
