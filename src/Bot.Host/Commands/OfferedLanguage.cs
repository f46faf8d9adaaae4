using Bot.Core;
using Bot.Core.Localization;

namespace Bot.Host.Commands;

/// <summary>Refuses a language that somebody named and that the texts do not have.</summary>
internal static class OfferedLanguage
{
    /// <exception cref="StartException">Names the setting or option.</exception>
    public static void Require(string name, string? wish, Snapshot snapshot)
    {
        if (wish is not null && LocaleNegotiation.Match(wish, snapshot.Locales) is null)
        {
            throw new StartException(
                $"{name}: this language is not offered; there is {string.Join(", ", snapshot.Locales)}.", []);
        }
    }
}
