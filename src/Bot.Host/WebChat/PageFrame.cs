using Bot.Core;
using Bot.Core.Localization;

namespace Bot.Host.WebChat;

/// <summary>What a page needs to know besides the reply.</summary>
/// <param name="Snapshot">The texts, for menu and footer.</param>
/// <param name="Place">Where the page can be linked, without the language; null where it cannot.</param>
/// <param name="Country">The place that was picked in this conversation, as forms carry it; null where none was.</param>
/// <param name="PublicAddress">How the outside reaches the site, for the addresses of other languages; null for
/// relative ones.</param>
/// <param name="Token">The sealed dialogue, as forms carry it; null where there is none.</param>
internal sealed record PageFrame(
    Snapshot Snapshot, string? Place, string? Country, Uri? PublicAddress, string? Token = null)
{
    /// <summary>True where forms have something to carry, so that a link would lose it.</summary>
    public bool IsCarrying => Country is not null || Token is not null;

    /// <summary>A text of menu or footer.</summary>
    public string Text(Locale locale, TextKey key) => Snapshot.Catalog(locale)[key].Value;
}
