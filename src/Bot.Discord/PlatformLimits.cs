namespace Bot.Discord;

/// <summary>What Discord allows (Discord, Message Components and Application Commands).</summary>
internal static class PlatformLimits
{
    /// <summary>Characters of a custom id.</summary>
    public const int CustomId = 100;

    /// <summary>Characters on a button.</summary>
    public const int ButtonLabel = 80;

    /// <summary>Characters of an option of a select.</summary>
    public const int OptionLabel = 100;

    /// <summary>Characters of the hint in a select.</summary>
    public const int Placeholder = 150;

    /// <summary>Characters of what a file shows.</summary>
    public const int FileDescription = 1_024;

    /// <summary>Choices of an option of a command, registered or offered while somebody types.</summary>
    public const int Choices = 25;

    /// <summary>Characters of the name of a choice.</summary>
    public const int ChoiceName = 100;

    /// <summary>Buttons in a row.</summary>
    public const int ButtonsInRow = 5;

    /// <summary>Components of a message, nested ones counted.</summary>
    public const int Components = 40;

    /// <summary>Code points over all texts of a message.</summary>
    public const int Characters = 4_000;

    /// <summary>Bytes over all texts of a message, and twelve for each text: more was answered with an error of the
    /// server.</summary>
    public const int Bytes = 10_170;

    /// <summary>What each text costs besides its own bytes.</summary>
    public const int BytesPerText = 12;
}
