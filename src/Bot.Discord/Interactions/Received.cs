namespace Bot.Discord.Interactions;

/// <summary>An interaction as it came.</summary>
/// <param name="Body">JSON in UTF-8; it is cleared in the end.</param>
/// <param name="At">A timestamp of the clock.</param>
internal readonly record struct Received(ReadOnlyMemory<byte> Body, long At);
