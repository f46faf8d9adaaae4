namespace Bot.Host.Preferences;

/// <summary>The file of a journal. It is appended to, or written anew as a whole; whatever interrupts that, all that was
/// written before is still there.</summary>
internal sealed class JournalFile(string path)
{
    private const long Unknown = -1;

    // Below this, growth is not worth a new file.
    private const long Slack = 64 * 1024;

    private long _length = Unknown;
    private long _compact;

    /// <summary>True where there is one.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Reads all values.</summary>
    /// <returns>The values, and how many lines could not be read. A last one does not count: it was torn when the program
    /// was killed, and nobody was told that it is kept.</returns>
    public (Dictionary<string, string> Values, int Faults) Read()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var (faults, isLastTorn) = (0, false);
        foreach (var line in Exists ? File.ReadLines(path) : [])
        {
            var read = JournalLine.Read(line);
            isLastTorn = read is null;
            faults += isLastTorn ? 1 : 0;
            foreach (var (name, value) in read ?? [])
            {
                values[name] = value;
            }
        }

        return (values, isLastTorn ? faults - 1 : faults);
    }

    /// <summary>Appends values; they are on the disk when it returns.</summary>
    /// <returns>False where the file is not as it was left, has grown well beyond what lives in it, or fails: then it has
    /// to be replaced.</returns>
    public bool TryAppend(Dictionary<string, string> values)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read);
            var isAsLeft = file.Length == _length && _length <= (2 * _compact) + Slack;
            if (isAsLeft)
            {
                file.Seek(0, SeekOrigin.End);
                Append(file, JournalLine.Write(values));
            }

            return isAsLeft;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Puts a file with these values alone into the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Replace(IEnumerable<KeyValuePair<string, string>> values)
    {
        _length = Unknown;
        var draft = $"{path}.new";
        using (var file = OwnerOnly.Create(draft))
        {
            foreach (var (name, value) in values)
            {
                file.Write(JournalLine.Write(new() { [name] = value }));
            }

            file.Flush(flushToDisk: true);
            _compact = file.Length;
        }

        File.Move(draft, path, overwrite: true);
        FlushName();
        _length = _compact;
    }

    private void Append(FileStream file, byte[] line)
    {
        var length = _length;
        _length = Unknown;
        try
        {
            file.Write(line);
            file.Flush(flushToDisk: true);
            _length = length + line.Length;
        }
        catch (IOException)
        {
            // What is said to have failed should not be found at the next start.
            file.SetLength(length);
            throw;
        }
    }

    // A new name is on the disk once its folder is, which .NET cannot flush. The file systems of Linux write the name of a
    // file that was just renamed along with the file; others may lose the renaming, never the file, in a loss of power.
    private void FlushName()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read);
        file.Flush(flushToDisk: true);
    }
}
