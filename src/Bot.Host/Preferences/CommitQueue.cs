using System.Collections.Concurrent;
using Bot.Core.Messages;

namespace Bot.Host.Preferences;

/// <summary>Lets one at a time write for all that wait meanwhile, so that many share one flush of the disk.</summary>
/// <param name="commit">Writes for these and sets their results; those that it leaves out have failed.</param>
internal sealed class CommitQueue(Action<IReadOnlyList<CommitQueue.Request>> commit) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentQueue<Request> _waiting = new();

    /// <summary>Waits until the changes are written, or are not.</summary>
    public async ValueTask<PerformResult> RunAsync(IReadOnlyList<PreferenceChange> changes)
    {
        var request = new Request(changes);
        _waiting.Enqueue(request);
        await _gate.WaitAsync();
        try
        {
            if (!request.IsTaken)
            {
                commit(TakeAll());
            }

            return request.Result;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private List<Request> TakeAll()
    {
        var taken = new List<Request>();
        while (_waiting.TryDequeue(out var request))
        {
            request.IsTaken = true;
            taken.Add(request);
        }

        return taken;
    }

    /// <summary>Changes that wait.</summary>
    internal sealed class Request(IReadOnlyList<PreferenceChange> changes)
    {
        public IReadOnlyList<PreferenceChange> Changes { get; } = changes;

        public bool IsTaken { get; set; }

        public PerformResult Result { get; set; } = PerformResult.Failed;
    }
}
