using System.Collections.Concurrent;
using Bot.Core.Messages;
using Bot.Host.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Preferences;

/// <summary>Keeps preferences in memory and in a file of the data folder. One program keeps them: another one on the same
/// folder reads what it finds at its start, saves nothing, and takes over at its first change after the other has ended.
/// </summary>
/// <remarks>Nothing is appended about what is removed. The file is written anew without it, so that no trace of it is left
/// in there when <see cref="ChangeAsync"/> returns.</remarks>
internal sealed class PreferenceJournal : IPreferenceStore, IDisposable
{
    /// <summary>So many values at most: each takes about 200 bytes of memory, and anybody can have one.</summary>
    public const int Most = 100_000;

    private const string FileName = "preferences.journal";

    // Not the journal itself: that is another file each time it is written anew.
    private const string LockName = "preferences.lock";

    private readonly string _folder;
    private readonly ILogger<PreferenceJournal> _logger;
    private readonly JournalFile _file;
    private readonly CommitQueue _queue;
    private volatile ConcurrentDictionary<string, string> _values = new(StringComparer.Ordinal);
    private FileStream? _lock;
    private bool _isOpen;
    private bool _isWarned;

    /// <summary>Reads what is kept; a folder that cannot be read or written is no reason not to start.</summary>
    public PreferenceJournal(IOptions<DataOptions> data, ILogger<PreferenceJournal> logger)
    {
        _folder = data.Value.Folder;
        _logger = logger;
        _file = new JournalFile(Path.Combine(_folder, FileName));
        _queue = new CommitQueue(Commit);
        _isOpen = Try(Open);
        if (!_isOpen)
        {
            Try(Load);
        }
    }

    /// <inheritdoc/>
    public string? Find(string name) => _values.GetValueOrDefault(name);

    /// <inheritdoc/>
    public ValueTask<PerformResult> ChangeAsync(IReadOnlyList<PreferenceChange> changes) => _queue.RunAsync(changes);

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock?.Dispose();
        _queue.Dispose();
    }

    private void Commit(IReadOnlyList<CommitQueue.Request> requests)
    {
        _isOpen = _isOpen || Try(Open);
        CommitQueue.Request[] fitting = [.. requests.Where(_isOpen ? HasRoomFor : NeedsNoFile)];
        var changes = Effective(fitting.SelectMany(static request => request.Changes));
        if (changes.Count == 0 || Try(() => Save(changes)))
        {
            Array.ForEach(fitting, static request => request.Result = PerformResult.Done);
        }
    }

    // Nobody needs to be told that nothing could be deleted where nothing is kept.
    private bool NeedsNoFile(CommitQueue.Request request) =>
        !_file.Exists && request.Changes.All(static change => change.Value is null);

    private bool HasRoomFor(CommitQueue.Request request)
    {
        var hasRoom = _values.Count < Most
            || request.Changes.All(change => change.Value is null || Find(change.Name) is not null);
        if (!hasRoom)
        {
            Warn(Log.PreferencesFull);
        }

        return hasRoom;
    }

    // The last change of a name counts; what is so already is none.
    private Dictionary<string, string?> Effective(IEnumerable<PreferenceChange> changes)
    {
        var effective = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            effective[change.Name] = change.Value;
        }

        return effective.Where(change => Find(change.Key) != change.Value).ToDictionary(StringComparer.Ordinal);
    }

    private void Save(Dictionary<string, string?> changes)
    {
        var set = changes.Where(static change => change.Value is not null)
            .ToDictionary(static change => change.Key, static change => change.Value!, StringComparer.Ordinal);
        if (set.Count < changes.Count || !_file.TryAppend(set))
        {
            _file.Replace(_values.Where(value => !changes.ContainsKey(value.Key)).Concat(set));
        }

        // Before anything is removed: somebody whose name changes with the keys is found under one at any time.
        foreach (var (name, value) in set)
        {
            _values[name] = value;
        }

        foreach (var name in changes.Keys.Except(set.Keys))
        {
            _values.TryRemove(name, out _);
        }

        _isWarned = false;
    }

    private void Open()
    {
        OwnerOnly.CreateFolder(_folder);
        _lock ??= OwnerOnly.Lock(Path.Combine(_folder, LockName));
        Load();
        _file.Replace(_values);
    }

    private void Load()
    {
        var (values, faults) = _file.Read();
        _values = new(values, StringComparer.Ordinal);
        if (faults > 0)
        {
            Log.PreferencesLeftOut(_logger, faults);
        }
    }

    private bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Warn(Log.PreferencesNotKept);
            return false;
        }
    }

    // Once until it works again: the cause is one, however many it meets.
    private void Warn(Action<ILogger, string> write)
    {
        if (!_isWarned)
        {
            write(_logger, _folder);
            _isWarned = true;
        }
    }
}
