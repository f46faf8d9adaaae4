using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Messages;

/// <summary>What a community's moderators set for it.</summary>
/// <param name="Locale">Its language; null where they set none.</param>
/// <param name="Country">Where its numbers hold; null where they set none.</param>
public sealed record CommunitySettings(Locale? Locale, Country? Country)
{
    /// <summary>Nothing is set.</summary>
    public static CommunitySettings None { get; } = new(null, null);
}
