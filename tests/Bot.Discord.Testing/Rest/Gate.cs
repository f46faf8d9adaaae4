namespace Bot.Discord.Testing.Rest;

/// <summary>Holds calls back until a test lets them through.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets through who waits, and everybody after.</summary>
    public void Open() => _open.TrySetResult();

    /// <summary>Returns when the first call stands at it.</summary>
    public Task WaitUntilReachedAsync(CancellationToken cancellationToken) => _reached.Task.WaitAsync(cancellationToken);

    internal Task PassAsync(CancellationToken cancellationToken)
    {
        _reached.TrySetResult();
        return _open.Task.WaitAsync(cancellationToken);
    }
}
