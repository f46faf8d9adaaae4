namespace Bot.Core.Messages;

/// <summary>The chance that a turn brings along: 96 bits, drawn by the host, never used twice with one key.</summary>
public readonly record struct Nonce(ulong High, uint Low)
{
    /// <summary>Length in bytes, that of an AES-GCM nonce.</summary>
    public const int Length = 12;
}
