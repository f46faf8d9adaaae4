using Bot.Core.Commands;
using Bot.Core.Dialogues;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>The addresses of the pages that can be linked: the same behind the language in every language.</summary>
internal static class WebPath
{
    /// <summary>Where what is typed and picked goes.</summary>
    public const string Chat = "chat";

    /// <summary>The terms of use, which only the web has.</summary>
    public const string Terms = "terms";

    // A child's page asks nothing, so it can have an address.
    private const string Child = "check/child";

    /// <summary>A page in one language.</summary>
    public static string Of(Locale locale, string place) => place.Length == 0 ? $"/{locale.Tag}" : $"/{locale.Tag}/{place}";

    /// <summary>Where an action leads without a conversation around it; null where it needs one.</summary>
    public static string? PlaceOf(ChoiceAction action) => action switch
    {
        ChoiceAction.OpenTopic open => $"topics/{open.Topic.Id}",
        ChoiceAction.OpenGroup open => $"causes/{NameKeys.IdOf(open.Group)}",
        ChoiceAction.Give give => PlaceOf(give.Command),
        ChoiceAction.StartFor { Audience: Audience.Child } => Child,
        _ => null,
    };

    /// <summary>What stands at a place; null where nothing does.</summary>
    public static Input? InputAt(string place)
    {
        switch (place.Split('/'))
        {
            case [""]:
                return new Input.Commanded(Command.Help);
            case ["topics", var id] when TopicCatalog.Find(new TopicId(id)) is { } topic:
                return new Input.Picked(new ChoiceAction.OpenTopic(topic).Code);
            case ["causes", var id] when GroupOf(id) is { } group:
                return new Input.Picked(new ChoiceAction.OpenGroup(group).Code);
            case ["check", "child"]:
                return new Input.Picked(new ChoiceAction.StartFor(Audience.Child).Code);
            case [var id] when id != Command.Help.Id && CommandCatalog.Find(id) is { } command:
                return new Input.Commanded(command);
            default:
                return null;
        }
    }

    private static string PlaceOf(Command command) => command == Command.Help ? "" : command.Id;

    private static CauseGroup? GroupOf(string id)
    {
        foreach (var group in Enum.GetValues<CauseGroup>())
        {
            if (NameKeys.IdOf(group) == id)
            {
                return group;
            }
        }

        return null;
    }
}
