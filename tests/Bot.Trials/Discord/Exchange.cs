using Bot.Discord.Testing;

namespace Bot.Trials.Discord;

/// <summary>Sends interactions over the gateway of a fake Discord and waits for what answers them. Keeps none of them.
/// </summary>
internal sealed class Exchange(FakeDiscord discord)
{
    // Discord waits three seconds.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(6);

    private long _sent;

    /// <summary>How many interactions were sent.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Somebody gives a command.</summary>
    /// <exception cref="TimeoutException">Nothing answered it.</exception>
    public Task<Message> CommandAsync(Sender sender, string name, string? question, CancellationToken token) =>
        SendAsync(id => sender.Commands(id, name, question), token);

    /// <summary>Somebody presses something.</summary>
    /// <exception cref="TimeoutException">Nothing answered it.</exception>
    public Task<Message> PressAsync(Sender sender, Pick pick, CancellationToken token) =>
        SendAsync(id => sender.Picks(id, pick), token);

    /// <summary>Accounts for all of them; the program has to have ended.</summary>
    public void Account(Report report) => report.Expect(
        $"{Sent:N0} interactions got one callback each, and no rule of Discord's was broken",
        [
            .. discord.Interactions.Unacknowledged.Select(static interaction => $"interaction {interaction.Id} got no callback"),
            .. discord.Rest.Callbacks == Sent ? Array.Empty<string>() : [$"{discord.Rest.Callbacks} callbacks"],
            .. discord.Violations.Select(static violation => $"{violation.Rule} at {violation.Where}"),
        ]);

    private async Task<Message> SendAsync(Func<ulong, string> interaction, CancellationToken token)
    {
        var sent = discord.Gateway.DispatchInteraction(interaction((ulong)Interlocked.Increment(ref _sent)));
        await sent.WaitUntilAcknowledgedAsync(token).WaitAsync(_patience, token);
        discord.Interactions.Forget(sent);
        return new Message(sent.Callback!.Value);
    }
}
