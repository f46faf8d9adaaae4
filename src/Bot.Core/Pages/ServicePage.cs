using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>What a surface has to say by itself: a fault of ours, a page that does not exist, too many requests. The
/// emergency line stands on it all the same.</summary>
public static class ServicePage
{
    /// <summary>Builds it.</summary>
    /// <param name="snapshot">The texts.</param>
    /// <param name="locale">The language.</param>
    /// <param name="country">Where the person is, as far as it is known.</param>
    /// <param name="title">The key of its title.</param>
    /// <param name="text">The key of what it says.</param>
    /// <param name="values">What fills the placeholders of that text.</param>
    public static Reply Build(
        Snapshot snapshot,
        Locale locale,
        Country? country,
        TextKey title,
        TextKey text,
        params ReadOnlySpan<(string, string)> values)
    {
        var writer = new PageWriter(snapshot, locale, country);
        return writer.Finish(
            title, [SafetyNet.Of(writer), new Block.Text(null, writer.Text(text, values))], [Menu.Quick(writer)]);
    }
}
