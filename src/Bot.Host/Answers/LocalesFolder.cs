using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>The folder of the texts.</summary>
internal sealed class LocalesFolder(string path)
{
    /// <summary>Which files of the folder are texts.</summary>
    public const string Pattern = "*.resx";

    private const string Name = "locales";
    private const string Mark = "Answers.resx";

    public string Path { get; } = path;

    /// <summary>The configured folder; else the nearest <c>locales</c> upwards from the working folder; else the one
    /// beside the program.</summary>
    public static LocalesFolder Find(string? configured, string workingFolder, string programFolder)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return new LocalesFolder(System.IO.Path.GetFullPath(configured, workingFolder));
        }

        for (var folder = new DirectoryInfo(workingFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, Name);
            if (File.Exists(System.IO.Path.Combine(candidate, Mark)))
            {
                return new LocalesFolder(candidate);
            }
        }

        return new LocalesFolder(System.IO.Path.Combine(programFolder, Name));
    }

    /// <summary>All .resx files, none further than a byte beyond the size that is read; one that cannot be opened
    /// comes without content.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public IReadOnlyList<LocaleFile> Read() =>
    [
        .. Directory.EnumerateFiles(Path, Pattern)
            .Order(StringComparer.Ordinal)
            .Select(static file => new LocaleFile(System.IO.Path.GetFileName(file), Content(file))),
    ];

    /// <summary>Replaces a file in one step: readers see the old one or the new one. Rights stay, and a link still leads
    /// to its file.</summary>
    /// <exception cref="StartException">The file cannot be written.</exception>
    public void Replace(string name, byte[] content)
    {
        try
        {
            var link = new FileInfo(System.IO.Path.Combine(Path, name));
            var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName;
            var temporary = target + ".new";
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Locales:Folder: {name} cannot be written in {Path}.", []);
        }
    }

    // A null array would become empty memory, and empty is not the same as unreadable.
    private static ReadOnlyMemory<byte>? Content(string file) => TryRead(file) is { } content ? content : null;

    private static byte[]? TryRead(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var buffer = new byte[Math.Min(stream.Length, ResxDocument.MaxBytes + 1L)];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer[..length];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}
