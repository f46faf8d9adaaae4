namespace Bot.Discord.Gateway;

/// <summary>Looks whether the gateway can be reached; no session begins.</summary>
internal static class GatewayProbe
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <summary>True where the gateway says hello within 20 s.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="cancellationToken">To give up earlier.</param>
    public static async Task<bool> IsGreetedAsync(Uri url, CancellationToken cancellationToken)
    {
        using var connection = new GatewayConnection();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        if (!await connection.TryConnectAsync(GatewayAddress.Of(url), patience.Token))
        {
            return false;
        }

        // Given up, the reading ends without a message.
        await using var end = patience.Token.Register(connection.Abort);
        var (message, _) = await connection.ReceiveAsync();
        await connection.AbandonAsync(CloseCode.Normal);
        return message is { } bytes && GatewayFrame.Parse(bytes) is { Op: Opcode.Hello };
    }
}
