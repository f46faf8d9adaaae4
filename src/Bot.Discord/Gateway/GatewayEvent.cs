namespace Bot.Discord.Gateway;

/// <summary>An event as it came.</summary>
/// <param name="Name">What happened.</param>
/// <param name="Data">JSON in UTF-8.</param>
/// <param name="At">When it was received, as a timestamp of the program's clock.</param>
internal readonly record struct GatewayEvent(string Name, ReadOnlyMemory<byte> Data, long At);
