using Bot.Core.Knowledge;
using Bot.Core.Localization;

namespace Bot.Core.Messages;

/// <summary>One thing that a person did, and all that its answer may depend on. Surfaces make it; nothing in it is
/// kept.</summary>
public sealed record Turn
{
    /// <summary>What was said, picked or commanded.</summary>
    public required Input Input { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The language to answer in, negotiated by the surface.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The chance of this turn.</summary>
    public Nonce Nonce { get; init; }

    /// <summary>Where it happened.</summary>
    public required Surface Surface { get; init; }

    /// <summary>Who sees the reply.</summary>
    public Visibility Visibility { get; init; } = Visibility.Private;

    /// <summary>Whose texts and settings hold: <c>terminal</c>, <c>web</c>, a guild, a team.</summary>
    public required string Community { get; init; }

    /// <summary>The platform's id of the person; empty on web and terminal. Never written in clear.</summary>
    public string Person { get; init; } = "";

    /// <summary>Where the person is, as far as it was configured or picked.</summary>
    public Country? Country { get; init; }

    /// <summary>True when the platform says that the person may change the community's texts and settings.</summary>
    public bool MayModerate { get; init; }

    /// <summary>True when the platform lets the person and the bot show something to everyone.</summary>
    public bool MayShare { get; init; }

    /// <summary>The language of what everyone sees, negotiated by the surface; null for that of the turn.</summary>
    public Locale? CommunityLocale { get; init; }

    /// <summary>The language that would hold had the person chosen none; null for that of the turn.</summary>
    public Locale? UnchosenLocale { get; init; }

    /// <summary>What the community's moderators set.</summary>
    public CommunitySettings Settings { get; init; } = CommunitySettings.None;

    /// <summary>The sealed dialogue of the button that was pressed; null without one.</summary>
    public string? Token { get; init; }
}
