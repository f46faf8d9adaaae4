namespace Bot.Host.Terminal;

/// <summary>What a terminal takes.</summary>
internal static class PlatformLimits
{
    /// <summary>Columns that every terminal has; a Chinese character takes two.</summary>
    public const int Columns = 80;

    /// <summary>Characters of a line that are kept; one more than the core reads, so that it can say so.</summary>
    public const int LineLength = Core.Messages.Input.MaxSaid + 1;
}
