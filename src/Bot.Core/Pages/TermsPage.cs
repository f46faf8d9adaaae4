using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Pages;

/// <summary>The terms of use, where a surface must show some.</summary>
public static class TermsPage
{
    /// <summary>Builds it.</summary>
    public static Reply Build(Snapshot snapshot, Locale locale, Country? country)
    {
        var writer = new PageWriter(snapshot, locale, country);
        return writer.Finish(
            SurfaceKeys.TermsTitle,
            [
                new Block.List(null, writer.Items(SurfaceKeys.Terms)),
                new Block.Notice(writer.Text(InterfaceKeys.Disclaimer)),
            ],
            [Menu.Quick(writer)]);
    }
}
