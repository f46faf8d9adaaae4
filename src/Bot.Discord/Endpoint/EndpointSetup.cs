using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Endpoint;

/// <summary>What the signed endpoints share.</summary>
/// <param name="Key">The application's public key.</param>
/// <param name="Clock">The time that requests are fresh at.</param>
internal sealed record EndpointSetup(Ed25519PublicKey Key, TimeProvider Clock)
{
    /// <summary>How many long bodies are held at once; together they take no more than some 16 MB.</summary>
    public const int MostLongBodies = 32;

    /// <summary>The places of long bodies.</summary>
    public SemaphoreSlim LongBodies { get; } = new(MostLongBodies, MostLongBodies);
}
