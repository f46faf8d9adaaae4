namespace Bot.Trials.Residue;

/// <summary>Writes the log of the program into a file, and tells when a line has come.</summary>
internal sealed class LogRecorder(string path) : IDisposable
{
    private readonly StreamWriter _file = new(path);
    private readonly Lock _order = new();
    private readonly List<(string Text, TaskCompletionSource Came)> _awaited = [];

    /// <summary>The file; complete once the recorder is disposed.</summary>
    public string Path => path;

    /// <summary>Takes a line.</summary>
    public void Take(string line)
    {
        lock (_order)
        {
            _file.WriteLine(line);
            foreach (var (text, came) in _awaited)
            {
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    came.TrySetResult();
                }
            }
        }
    }

    /// <summary>Comes to its end with the first line from now on that holds a text.</summary>
    public Task Awaits(string text)
    {
        var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_order)
        {
            _awaited.Add((text, came));
        }

        return came.Task;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
