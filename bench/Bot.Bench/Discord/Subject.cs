using System.Diagnostics;
using System.Globalization;
using Bot.Discord.Testing;
using Bot.Testing;

namespace Bot.Bench.Discord;

/// <summary>A client of Discord in a process of its own, before a fake of its own.</summary>
internal sealed class Subject : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private readonly Func<ValueTask> _end;

    private Subject(FakeDiscord discord, int processId, Func<ValueTask> end)
    {
        (Discord, _end) = (discord, end);
        Footprint = new Footprint(processId);
    }

    /// <summary>What it talks to.</summary>
    public FakeDiscord Discord { get; }

    /// <summary>What it costs.</summary>
    public Footprint Footprint { get; }

    /// <summary>What is sent to it.</summary>
    public InteractionMix Mix { get; } = new();

    /// <summary>The program, ready, with a data folder that goes with it.</summary>
    /// <param name="options">How the fake behaves.</param>
    /// <param name="program">Which build of it.</param>
    /// <param name="listener">Takes each line that it writes.</param>
    public static async Task<Subject> ProgramAsync(
        FakeDiscordOptions options, string program, Action<string>? listener = null)
    {
        var discord = await StartAsync(options);
        var data = Directory.CreateTempSubdirectory("calfbot-bench");
        var site = await SiteProcess.StartAsync(new SiteStart
        {
            Program = program,
            Settings =
            [
                $"--Discord:ApiBase={discord.ApiBase}", $"--Discord:Token={options.Token}", $"--Data:Folder={data.FullName}",
                $"--Seal:Keys:0={Convert.ToBase64String(InteractionMix.Key)}",
            ],
            Listener = listener ?? (static _ => { }),
        });
        return await ReadyAsync(new Subject(discord, site.ProcessId, async () =>
        {
            await site.DisposeAsync();
            data.Delete(recursive: true);
        }));
    }

    /// <summary>The bare client, ready.</summary>
    /// <param name="options">How the fake behaves.</param>
    /// <param name="length">Of what it answers, in bytes.</param>
    public static async Task<Subject> BareAsync(FakeDiscordOptions options, int length)
    {
        var discord = await StartAsync(options);
        string[] arguments =
        [
            typeof(Subject).Assembly.Location, "bare-discord", $"{discord.ApiBase}", options.Token,
            length.ToString(CultureInfo.InvariantCulture),
        ];
        var process = Process.Start("dotnet", arguments);
        return await ReadyAsync(new Subject(discord, process.Id, () =>
        {
            process.Kill();
            process.Dispose();
            return ValueTask.CompletedTask;
        }));
    }

    public async ValueTask DisposeAsync()
    {
        Footprint.Dispose();
        await _end();
        await Discord.DisposeAsync();
    }

    private static async Task<FakeDiscord> StartAsync(FakeDiscordOptions options)
    {
        var discord = new FakeDiscord(options);
        await discord.StartAsync();
        return discord;
    }

    private static async Task<Subject> ReadyAsync(Subject subject)
    {
        try
        {
            using var patience = new CancellationTokenSource(_patience);
            await subject.Discord.Log.WaitForAsync<LogEntry.Opened>(static _ => true, patience.Token);
            return subject;
        }
        catch
        {
            await subject.DisposeAsync();
            throw;
        }
    }
}
