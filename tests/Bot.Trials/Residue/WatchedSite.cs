using Bot.Testing;

namespace Bot.Trials.Residue;

/// <summary>The program with all that it can leave behind in view: both streams at the lowest level, a collector for its
/// counters, folders of its own, its memory.</summary>
internal sealed class WatchedSite : IAsyncDisposable
{
    private readonly Workspace _workspace = new();
    private readonly LogRecorder _log;
    private MetricsCollector? _collector;
    private SiteProcess? _process;
    private HostMemory? _memory;

    private WatchedSite() => _log = new LogRecorder(Own("log.txt"));

    /// <summary>Where it listens.</summary>
    public Uri Address => _process!.Address;

    /// <summary>Its memory.</summary>
    public HostMemory Memory => _memory!;

    /// <summary>The names of the files that it has at the moment.</summary>
    public IReadOnlyList<string> FileNames =>
    [
        .. Folders.SelectMany(static folder =>
            Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)),
    ];

    private IEnumerable<string> Folders => [_workspace.Data, _workspace.Temporary, _workspace.Working];

    /// <summary>Starts it.</summary>
    public static async Task<WatchedSite> StartAsync(CancellationToken token)
    {
        var site = new WatchedSite();
        try
        {
            site._collector = await MetricsCollector.StartAsync(token);
            site._process = await SiteProcess.StartAsync(site.Start(site._collector));
            site._memory = await HostMemory.OpenAsync(site._process.ProcessId, site._workspace.Temporary, token);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>A path for a file of the trial's.</summary>
    public string Own(string name) => Path.Combine(_workspace.Own, name);

    /// <summary>Comes to its end with the first log line from now on that holds a text.</summary>
    public Task Logs(string text) => _log.Awaits(text);

    /// <summary>Stops it; then everything is written.</summary>
    /// <returns>The exit code, the log file, the files that it left, and what the collector was sent.</returns>
    public async Task<(int Exit, string Log, IReadOnlyList<string> Files, byte[] Counters)> StopAsync()
    {
        var exit = await _process!.StopAsync();
        _log.Dispose();
        return (
            exit,
            _log.Path,
            [.. Folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))],
            _collector!.Received());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _memory, _process, _collector })
        {
            if (part is not null)
            {
                await part.DisposeAsync();
            }
        }

        _log.Dispose();
        _workspace.Dispose();
    }

    // A level of the console's own weighs more than the filter that the program sets.
    private SiteStart Start(MetricsCollector collector) => new()
    {
        Settings =
        [
            $"--Data:Folder={_workspace.Data}", $"--Locales:Folder={Repository.At("locales")}",
            "--Logging:LogLevel:Default=Debug", "--Logging:Console:LogLevel:Default=Debug",
        ],
        Environment = new Dictionary<string, string>(collector.Environment) { ["TMPDIR"] = _workspace.Temporary },
        Folder = _workspace.Working,
        Listener = _log.Take,
    };
}
