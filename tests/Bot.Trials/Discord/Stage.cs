using Bot.Discord.Testing;
using Bot.Testing;

namespace Bot.Trials.Discord;

/// <summary>A Discord of our own, before which the program may start more than once, always with the same data folder.</summary>
internal sealed class Stage : IAsyncDisposable
{
    // Events hold their interactions, and a connection that is lost for a moment misses few.
    private const int KeptEvents = 256;

    private readonly FakeDiscord _discord = new(new FakeDiscordOptions { LogsCalls = false, KeptEvents = KeptEvents });
    private readonly Workspace _workspace = new();

    private Stage() => Exchange = new Exchange(_discord);

    /// <summary>What goes to and fro.</summary>
    public Exchange Exchange { get; }

    /// <summary>The file of the keys that dialogues are sealed with.</summary>
    public string KeyFile => _workspace.KeyFile;

    /// <summary>Makes it; the program does not run yet.</summary>
    public static async Task<Stage> OpenAsync(CancellationToken token)
    {
        var stage = new Stage();
        await stage._discord.StartAsync(token);
        return stage;
    }

    /// <summary>Starts the program and waits until its session stands.</summary>
    public async Task<SiteProcess> StartProgramAsync(CancellationToken token)
    {
        var before = _discord.Log.Count;
        var site = await SiteProcess.StartAsync(
            $"--Data:Folder={_workspace.Data}", $"--Discord:ApiBase={_discord.ApiBase}", $"--Discord:Token={_discord.Options.Token}");
        try
        {
            await _discord.Log.WaitForAsync<LogEntry.Opened>(static _ => true, token, before);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _workspace.Dispose();
    }
}
