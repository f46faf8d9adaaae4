namespace Bot.Discord.Endpoint;

/// <summary>What answers a signed interaction.</summary>
internal abstract record EndpointAnswer
{
    private EndpointAnswer()
    {
    }

    /// <summary>It was answered already, by a callback of its own: then the response has no body.</summary>
    internal sealed record Apart : EndpointAnswer;

    /// <summary>The response itself.</summary>
    /// <param name="Json">The callback.</param>
    internal sealed record Inline(ReadOnlyMemory<byte> Json) : EndpointAnswer;
}
