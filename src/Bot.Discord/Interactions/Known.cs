using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Discord.Interactions;

/// <summary>What the host keeps or was configured with, as opposed to what Discord says.</summary>
/// <param name="Chosen">The language that the person chose; null where they chose none.</param>
/// <param name="Settings">What the community's moderators set.</param>
/// <param name="Defaults">What holds where they set nothing.</param>
internal sealed record Known(Locale? Chosen, CommunitySettings Settings, CommunitySettings Defaults)
{
    /// <summary>Nothing is kept and nothing configured.</summary>
    public static Known Nothing { get; } = new(null, CommunitySettings.None, CommunitySettings.None);
}
