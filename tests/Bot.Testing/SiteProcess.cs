using System.Diagnostics;
using System.Text;
using Xunit;

namespace Bot.Testing;

/// <summary>The program itself, serving the web chat on a free port of this machine until it is disposed.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private SiteProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_log)
            {
                _log.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>All that it wrote to the error stream, where the log goes.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The process, for signals and memory.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts it with settings such as <c>--Community:Country=DE</c> and waits until it listens.</summary>
    public static async Task<SiteProcess> StartAsync(params string[] settings)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "calfbot.dll"), "--Web:Url=http://127.0.0.1:0", .. settings,
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        })!;
        var site = new SiteProcess(process);
        var greeting = await process.StandardOutput.ReadLineAsync();
        Assert.True(greeting is not null, $"The site did not start:\n{site.Log}");
        site.Address = new Uri(greeting!.Split(' ').First(static word => word.StartsWith("http", StringComparison.Ordinal)));
        return site;
    }

    /// <summary>Asks it to stop, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await _process.WaitForExitAsync();
        }

        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }
}
