namespace Bot.Host;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The texts, or what was asked for, are at fault.</summary>
    public const int Refused = 1;

    /// <summary>The configuration is at fault; the message names the key.</summary>
    public const int Configuration = 2;

    /// <summary>The program is at fault.</summary>
    public const int Bug = 70;
}
