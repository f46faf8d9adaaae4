namespace Bot.Core.Messages;

/// <summary>Who sees a reply.</summary>
public enum Visibility
{
    /// <summary>The person alone. The default everywhere.</summary>
    Private,

    /// <summary>Everybody in the channel, in the community's language.</summary>
    Public,
}
