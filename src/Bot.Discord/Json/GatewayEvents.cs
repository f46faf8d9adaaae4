namespace Bot.Discord.Json;

/// <summary>The first message of a connection.</summary>
/// <param name="HeartbeatInterval">In milliseconds.</param>
internal sealed record Hello(int HeartbeatInterval);

/// <summary>A session begins.</summary>
/// <param name="SessionId">Its id; null where it is missing.</param>
/// <param name="ResumeGatewayUrl">Where to go on with it; null where it is missing.</param>
internal sealed record Ready(string? SessionId, string? ResumeGatewayUrl);
