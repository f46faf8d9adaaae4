using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Endpoint;

/// <summary>What the signed endpoints share.</summary>
/// <param name="Key">The application's public key.</param>
/// <param name="Clock">The time that requests are fresh at.</param>
internal sealed record EndpointSetup(Ed25519PublicKey Key, TimeProvider Clock);
