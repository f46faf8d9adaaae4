using System.Diagnostics;
using System.Text;
using Xunit;

namespace Bot.Testing;

/// <summary>The program itself, serving the web chat on a free port of this machine until it is disposed.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Action<string>? _listener;
    private readonly DirectoryInfo? _data;
    private readonly StringBuilder _log = new();
    private readonly Lock _order = new();
    private Task _reading = Task.CompletedTask;
    private bool _isUp;

    private SiteProcess(Process process, Action<string>? listener, DirectoryInfo? data)
    {
        _process = process;
        _listener = listener;
        _data = data;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>All that it wrote so far, to the error stream, where the log goes, and behind its greeting; with a
    /// listener only until then.</summary>
    public string Log
    {
        get
        {
            lock (_order)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The process, for signals and memory.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts it with settings such as <c>--Community:Country=DE</c> and waits until it listens.</summary>
    public static Task<SiteProcess> StartAsync(params string[] settings) => StartAsync(new SiteStart { Settings = settings });

    /// <summary>Starts it and waits until it listens. Where its data folder is not set it gets one of its own, because programs
    /// that follow each other go on with what they find there.</summary>
    public static async Task<SiteProcess> StartAsync(SiteStart start)
    {
        var data = start.Settings.Any(static setting => setting.StartsWith("--Data:Folder=", StringComparison.Ordinal))
            ? null
            : Directory.CreateTempSubdirectory("calfbot");
        string[] arguments =
        [
            start.Program, "--Web:Url=http://127.0.0.1:0", .. start.Settings, .. data is null ? [] : new[] { $"--Data:Folder={data.FullName}" },
        ];
        var begin = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = start.Folder,
        };
        foreach (var (name, value) in start.Environment)
        {
            begin.Environment[name] = value;
        }

        var site = new SiteProcess(Process.Start(begin)!, start.Listener, data);
        await site.GreetAsync();
        return site;
    }

    /// <summary>Asks it to stop, and waits until it has and all is read that it wrote.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await _process.WaitForExitAsync();
        }

        await _reading;
        return _process.ExitCode;
    }

    /// <summary>Ends it without a word, as a lost machine would (SIGKILL), and waits until it is gone.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> KillAsync()
    {
        _process.Kill();
        return await StopAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
        _data?.Delete(recursive: true);
    }

    private async Task GreetAsync()
    {
        var errors = ReadAsync(_process.StandardError);
        var greeting = await _process.StandardOutput.ReadLineAsync();
        if (greeting is null)
        {
            await errors;
        }

        Assert.True(greeting is not null, $"The site did not start:\n{Log}");
        lock (_order)
        {
            _isUp = true;
        }

        _reading = Task.WhenAll(errors, ReadAsync(_process.StandardOutput));
        Address = new Uri(greeting!.Split(' ').First(static word => word.StartsWith("http", StringComparison.Ordinal)));
    }

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            lock (_order)
            {
                _listener?.Invoke(line);
                if (_listener is null || !_isUp)
                {
                    _log.AppendLine(line);
                }
            }
        }
    }
}
