using Bot.Core.Localization;

namespace Bot.Core.Pages;

/// <summary>How an answer speaks of the text that it answers.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Because">Heading of the signs that a warning comes from.</param>
/// <param name="Resembles">Why there is a warning where no single sign was read.</param>
/// <param name="Words">The words that speak for a page.</param>
/// <param name="Note">What the answer rests on.</param>
internal sealed record AskWording(TextKey Title, TextKey Because, TextKey Resembles, TextKey Words, TextKey Note)
{
    /// <summary>The text is the reader's own question.</summary>
    public static AskWording Own { get; } = new(AskKeys.Title, AskKeys.Because, AskKeys.Resembles, AskKeys.Words, AskKeys.Note);

    /// <summary>Somebody else wrote it.</summary>
    public static AskWording Others { get; } = new(
        CommunityKeys.ExplainWarnedTitle,
        CommunityKeys.ExplainBecause,
        CommunityKeys.ExplainResembles,
        CommunityKeys.ExplainWords,
        CommunityKeys.ExplainNote);
}
