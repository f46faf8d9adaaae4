using Bot.Host.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Answers;

/// <summary>Takes changed texts into use while the bot runs. It looks at the folder when the system says so and every
/// second besides, because network folders say nothing; and it waits until nobody has written for a moment, because a
/// change often comes in several files.</summary>
internal sealed class AnswerWatcher(
    LiveAnswers answers, BotMetrics metrics, TimeProvider clock, ILogger<AnswerWatcher> logger) : BackgroundService
{
    private const int MostFaultsLogged = 20;

    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan _longestWait = TimeSpan.FromMilliseconds(1200);

    // Never disposed: a notice of the system may come at any time, and it holds nothing but memory.
    private readonly SemaphoreSlim _noticed = new(0, 1);
    private bool _isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var notices = Subscribe();
        await Task.Run(Judge, stoppingToken);
        GiveMemoryBack();
        while (!stoppingToken.IsCancellationRequested)
        {
            // A notice counts even where size and time did not change: two writes within one tick of the clock.
            var isNoticed = await _noticed.WaitAsync(_interval, stoppingToken);
            if (isNoticed || FolderSignature.Of(answers.Folder) != answers.Signature)
            {
                await TakeAsync(stoppingToken);
            }
        }
    }

    private void Judge()
    {
        try
        {
            var version = answers.State.Version;
            answers.JudgeCases();
            if (answers.State.Version != version)
            {
                Report(answers.State);
            }
        }
        catch (StartException)
        {
            Log.TextsUnreadable(logger, answers.Folder.Path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The boundary of a background loop, as below: the texts stay in use, and changes are still seen.
            Log.JudgingFailed(logger, exception.GetType().Name, exception.TargetSite?.Name);
        }
    }

    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        await WaitForQuietAsync(stoppingToken);
        try
        {
            Report(answers.Reload());
            GiveMemoryBack();
            _isAway = false;
        }
        catch (StartException)
        {
            // A folder that is away for a moment: the next look tries again. Said once, not every second.
            if (!_isAway)
            {
                Log.TextsUnreadable(logger, answers.Folder.Path);
            }

            _isAway = true;
            answers.MarkUnreadable();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The boundary of a background loop: one bad file may not end the bot.
            Log.ReloadFailed(logger, exception.GetType().Name, exception.TargetSite?.Name);
            answers.MarkUnreadable();
        }
    }

    // Reading and indexing leave several times behind what stays.
    private static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    // Somebody who writes all the time does not hold up the others for ever.
    private async Task WaitForQuietAsync(CancellationToken stoppingToken)
    {
        var isQuiet = false;
        for (var waited = TimeSpan.Zero; !isQuiet && waited < _longestWait; waited += _quiet)
        {
            var before = FolderSignature.Of(answers.Folder);
            await Task.Delay(_quiet, clock, stoppingToken);
            var isNoticed = await _noticed.WaitAsync(TimeSpan.Zero, stoppingToken);
            isQuiet = !isNoticed && before == FolderSignature.Of(answers.Folder);
        }
    }

    private void Report(AnswerState state)
    {
        if (state.Faults.Count == 0)
        {
            Log.TextsLoaded(logger, answers.Folder.Path, string.Join(", ", state.Snapshot.Locales));
            return;
        }

        metrics.CountRefusal();
        Log.TextsRefused(logger, state.Faults.Count);
        foreach (var fault in state.Faults.Take(MostFaultsLogged))
        {
            Log.TextFault(logger, fault);
        }
    }

    private FileSystemWatcher? Subscribe()
    {
        try
        {
            var watcher = new FileSystemWatcher(answers.Folder.Path, LocalesFolder.Pattern)
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // No more watches on this machine, or no folder: the look every second remains.
            return null;
        }
    }

    private void Notice()
    {
        try
        {
            _noticed.Release();
        }
        catch (SemaphoreFullException)
        {
            // One notice is waiting already, and one is enough.
        }
    }
}
