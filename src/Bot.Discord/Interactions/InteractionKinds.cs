namespace Bot.Discord.Interactions;

/// <summary>The types of interactions (Discord, Receiving and Responding).</summary>
internal static class InteractionKinds
{
    /// <summary>A command was given.</summary>
    public const int ApplicationCommand = 2;

    /// <summary>A button was pressed, or something chosen in a select.</summary>
    public const int MessageComponent = 3;

    /// <summary>Somebody is typing into an option of a command.</summary>
    public const int Autocomplete = 4;
}
