using System.Text;
using Bot.Core;
using Bot.Core.Linting;
using Bot.Core.Localization;
using Bot.Host.Answers;
using Bot.Host.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using AnswerState = Bot.Host.Answers.AnswerState;

namespace Bot.Host.Tests.Answers;

/// <summary>Texts in a folder of a test's own, and a watcher that takes their changes into use.</summary>
internal sealed class LiveFolder : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BotMetrics _metrics = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));
    private readonly IReadOnlyList<LocaleFile> _files;
    private readonly AnswerWatcher _watcher;

    private LiveFolder(IReadOnlyList<LocaleFile> files, IReadOnlyList<string> cases, ILogger<AnswerWatcher> logger)
    {
        _files = files;
        WriteAll();
        if (cases.Count > 0)
        {
            _folder.Write("locales/cases/questions.jsonl", string.Join('\n', cases));
        }

        Answers = new LiveAnswers(new LocalesFolder(_folder.At("locales")), new SnapshotFrame(), TimeProvider.System);
        _watcher = new AnswerWatcher(Answers, _metrics, TimeProvider.System, logger);
    }

    /// <summary>The texts in use.</summary>
    public LiveAnswers Answers { get; }

    /// <summary>The texts of a turn that begins now.</summary>
    public Snapshot Current => Answers.Current;

    /// <summary>Writes files and begins to watch them.</summary>
    public static Task<LiveFolder> StartAsync(IReadOnlyList<LocaleFile> files) =>
        StartAsync(files, [], NullLogger<AnswerWatcher>.Instance);

    /// <summary>Writes files, with cases that judge them, and begins to watch them.</summary>
    public static async Task<LiveFolder> StartAsync(
        IReadOnlyList<LocaleFile> files, IReadOnlyList<string> cases, ILogger<AnswerWatcher> logger)
    {
        var live = new LiveFolder(files, cases, logger);
        await live._watcher.StartAsync(live._patience.Token);
        return live;
    }

    public async ValueTask DisposeAsync()
    {
        await _watcher.StopAsync(CancellationToken.None);
        _watcher.Dispose();
        _metrics.Dispose();
        _patience.Dispose();
        _folder.Dispose();
    }

    /// <summary>The path of a text file.</summary>
    public string At(string name) => _folder.At("locales", name);

    /// <summary>A path beside the folder of the texts, or that of the folder itself.</summary>
    public string Beside(string name) => _folder.At(name);

    /// <summary>The content of a text file.</summary>
    public string Read(string name) => File.ReadAllText(At(name));

    /// <summary>Writes a text file.</summary>
    public void Write(string name, string content) => File.WriteAllText(At(name), content, new UTF8Encoding(false));

    /// <summary>Writes all files as they were at first.</summary>
    public void WriteAll()
    {
        Directory.CreateDirectory(_folder.At("locales"));
        foreach (var file in _files)
        {
            File.WriteAllBytes(At(file.Name), file.Content!.Value.ToArray());
        }
    }

    /// <summary>Replaces words in a text file, which has to hold them.</summary>
    public void Change(string name, params string[] oldAndNew)
    {
        var content = Read(name);
        foreach (var pair in oldAndNew.Chunk(2))
        {
            Assert.Contains(pair[0], content, StringComparison.Ordinal);
            content = content.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        Write(name, content);
    }

    /// <summary>Waits until the state is as wanted.</summary>
    public Task<AnswerState> WaitAsync(Func<AnswerState, bool> isWanted) => Answers.WaitAsync(isWanted, _patience.Token);

    /// <summary>Waits until changed texts are refused, and says why.</summary>
    public async Task<IReadOnlyList<LintFault>> RefusalAsync() =>
        (await WaitAsync(static state => state.Faults.Count > 0)).Faults;
}
