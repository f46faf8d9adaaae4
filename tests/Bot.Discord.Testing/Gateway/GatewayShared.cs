namespace Bot.Discord.Testing.Gateway;

/// <summary>What all connections to the gateway share.</summary>
/// <param name="Options">How the fake behaves.</param>
/// <param name="Log">What clients did.</param>
/// <param name="Ledger">Where violations go.</param>
/// <param name="Sessions">The sessions that exist.</param>
/// <param name="ResumeUrl">From the id of a session to its resume_gateway_url.</param>
internal sealed record GatewayShared(
    FakeDiscordOptions Options, TrafficLog Log, Ledger Ledger, SessionRegistry Sessions, Func<string, Uri> ResumeUrl);
