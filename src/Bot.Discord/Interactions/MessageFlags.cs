namespace Bot.Discord.Interactions;

/// <summary>What is set of a message (Discord, Message Flags).</summary>
internal static class MessageFlags
{
    /// <summary>Seen by one person alone.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>Made of components, version 2; so are all of ours.</summary>
    public const int ComponentsV2 = 1 << 15;
}
