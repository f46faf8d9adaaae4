namespace Bot.Core.Messages;

/// <summary>Where a conversation takes place.</summary>
public enum Surface
{
    /// <summary>A terminal on the machine of the host.</summary>
    Terminal,

    /// <summary>The web chat.</summary>
    Web,

    /// <summary>Discord.</summary>
    Discord,

    /// <summary>Microsoft Teams.</summary>
    Teams,
}
