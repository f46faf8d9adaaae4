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

/// <summary>What sets surfaces apart for the core.</summary>
public static class SurfaceExtensions
{
    /// <summary>True where language and place of a conversation live in its buttons alone; a terminal and a browser keep them
    /// themselves.</summary>
    public static bool KeepsNothing(this Surface surface) => surface is Surface.Discord or Surface.Teams;
}
