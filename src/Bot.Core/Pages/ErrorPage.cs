using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>Something went wrong on our side: the emergency line all the same.</summary>
public static class ErrorPage
{
    /// <summary>Builds it; the reference is what the log names the fault by.</summary>
    public static Reply Build(Snapshot snapshot, Turn turn, string reference)
    {
        var writer = new PageWriter(snapshot, turn.Locale, turn.Country);
        return writer.Finish(
            InterfaceKeys.ErrorTitle,
            [SafetyNet.Of(writer), new Block.Text(null, writer.Text(InterfaceKeys.ErrorText, ("reference", reference)))],
            [Menu.Quick(writer)]);
    }
}
