using Bot.Core;
using Bot.Core.Linting;
using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>What became of the newest files.</summary>
/// <param name="Snapshot">The texts in use.</param>
/// <param name="LoadedAt">Since when.</param>
/// <param name="Faults">Why newer files are not in use; empty when the newest are.</param>
/// <param name="Version">Counts every attempt, successful or not, from 1.</param>
internal sealed record AnswerState(
    Snapshot Snapshot, DateTimeOffset LoadedAt, IReadOnlyList<LintFault> Faults, int Version);

/// <summary>The texts in use: swapped as one set, or not at all.</summary>
internal sealed class LiveAnswers
{
    private readonly LocalesFolder _folder;
    private readonly SnapshotFrame _frame;
    private readonly TimeProvider _clock;
    private readonly Lock _writing = new();
    private readonly TaskCompletionSource _understanding = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile AnswerState _state;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Loads the texts by the rules of a start.</summary>
    /// <exception cref="StartException">A protected English text is faulty, or the folder cannot be read.</exception>
    public LiveAnswers(LocalesFolder folder, SnapshotFrame frame, TimeProvider clock)
    {
        (_folder, _frame, _clock) = (folder, frame, clock);
        Signature = FolderSignature.Of(folder);
        var (snapshot, withheld, faults) = AnswerLoading.ColdStart(folder, frame);
        (Withheld, FaultsAtStart) = (withheld, faults);
        _state = new AnswerState(snapshot, clock.GetUtcNow(), [], Version: 1);
    }

    /// <summary>The texts, and what is known of newer ones.</summary>
    public AnswerState State => _state;

    /// <summary>The texts of a turn that begins now.</summary>
    public Snapshot Current => _state.Snapshot;

    /// <summary>Where the texts come from.</summary>
    public LocalesFolder Folder => _folder;

    /// <summary>What the folder looked like when it was last read. Taken before the reading, so that a change during it
    /// is still seen afterwards.</summary>
    public string Signature { get; private set; }

    /// <summary>Languages that were not offered at the start.</summary>
    public IReadOnlyList<Locale> Withheld { get; }

    /// <summary>All faults that were found at the start.</summary>
    public IReadOnlyList<LintFault> FaultsAtStart { get; }

    /// <summary>Reads the folder again: all of it comes into use, or nothing.</summary>
    /// <returns>The new state.</returns>
    /// <exception cref="StartException">The folder cannot be read; nothing changed.</exception>
    public AnswerState Reload()
    {
        var signature = FolderSignature.Of(_folder);
        var set = AnswerSet.Read(AnswerLoading.ReadFiles(_folder));
        Signature = signature;
        return LanguageLoading.Reload(set, Linter.Lint(set)) switch
        {
            LanguageLoading.Loaded loaded => Take(_frame.Of(loaded.Catalogs, Current)),
            LanguageLoading.Refused refused => Refuse(refused.Faults),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Builds what understands questions, which a start does not wait for, and judges it by the cases.</summary>
    /// <exception cref="StartException">The cases cannot be read.</exception>
    public void JudgeCases()
    {
        BuildUnderstanding();
        if (GuardCases.Judge(_folder, Current) is { Count: > 0 } faults)
        {
            Refuse(faults);
        }
    }

    /// <summary>Waits until what understands questions is built. Without it a question waits too, and holds a thread.</summary>
    /// <param name="time">The longest wait.</param>
    /// <returns>False where it takes longer.</returns>
    public async Task<bool> UnderstandsAsync(TimeSpan time)
    {
        try
        {
            await _understanding.Task.WaitAsync(time, _clock);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    // Where it cannot be built, each question finds that out for itself.
    private void BuildUnderstanding()
    {
        try
        {
            _ = Current.Questions;
        }
        finally
        {
            _understanding.TrySetResult();
        }
    }

    private AnswerState Take(Snapshot snapshot) => GuardCases.Judge(_folder, snapshot) is { Count: > 0 } faults
        ? Refuse(faults)
        : Set(state => new AnswerState(snapshot, _clock.GetUtcNow(), [], state.Version + 1));

    private AnswerState Refuse(IReadOnlyList<LintFault> faults) =>
        Set(state => state with { Faults = faults, Version = state.Version + 1 });

    /// <summary>Notes that the folder cannot be read at the moment; the texts in use stay.</summary>
    public void MarkUnreadable()
    {
        // That of a folder that cannot be read: the next look that finds another one reads again.
        Signature = "";
        Set(static state => state with
        {
            Faults = [new LintFault("", 0, "", ResxFault.Unreadable, LintSeverity.Error, "The folder cannot be read.")],
            Version = state.Version + 1,
        });
    }

    private AnswerState Set(Func<AnswerState, AnswerState> change)
    {
        lock (_writing)
        {
            _state = change(_state);
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _state;
        }
    }

    /// <summary>Waits until the state is as wanted; at once when it is. For whoever must not ask again and again.
    /// </summary>
    public async Task<AnswerState> WaitAsync(Func<AnswerState, bool> isWanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_writing)
            {
                if (isWanted(_state))
                {
                    return _state;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }
}
