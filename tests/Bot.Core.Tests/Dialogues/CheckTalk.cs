using Bot.Core.Messages;
using Bot.Testing;

namespace Bot.Core.Tests.Dialogues;

/// <summary>Short ways to begin a check and to look at its last card.</summary>
internal static class CheckTalk
{
    /// <summary>The first question.</summary>
    public static Conversation Begin(string locale) => Conversation.In(locale).BeginsTheCheck();

    /// <summary>What can be chosen now.</summary>
    public static IEnumerable<Choice> Choices(Conversation conversation) =>
        conversation.Last!.Choices.SelectMany(static group => group.Choices);

    /// <summary>The codes of what is ticked now.</summary>
    public static IEnumerable<string> Chosen(Conversation conversation) =>
        Choices(conversation).Where(static choice => choice.IsChosen).Select(static choice => choice.Action.Code);
}
