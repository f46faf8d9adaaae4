using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>The folder of the texts.</summary>
internal sealed class LocalesFolder(string path)
{
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

    /// <summary>All .resx files, none further than a byte beyond the size that is read.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public IReadOnlyList<LocaleFile> Read() =>
    [
        .. Directory.EnumerateFiles(Path, "*.resx")
            .Order(StringComparer.Ordinal)
            .Select(static file => new LocaleFile(System.IO.Path.GetFileName(file), ReadUpToLimit(file))),
    ];

    /// <summary>Replaces a file in one step: readers see the old one or the new one.</summary>
    public void Replace(string name, byte[] content)
    {
        var target = System.IO.Path.Combine(Path, name);
        var temporary = target + ".new";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, target, overwrite: true);
    }

    private static byte[] ReadUpToLimit(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[Math.Min(stream.Length, ResxDocument.MaxBytes + 1L)];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}
