namespace Bot.Host;

/// <summary>Folders and files that nobody but their owner may read, where the system knows such rights.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder = File | UnixFileMode.UserExecute;

    /// <summary>Makes a folder, with those above it, where there is none.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Folder);
        }
    }

    /// <summary>Opens a new file to write, over an old one.</summary>
    public static FileStream Create(string path) =>
        Open(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write });

    /// <summary>Takes a file for oneself until it is closed; made where there is none, and left where it is.</summary>
    /// <exception cref="IOException">Another program has it.</exception>
    public static FileStream Lock(string path) => Open(
        path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None });

    private static FileStream Open(string path, FileStreamOptions options)
    {
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File;
        }

        return new FileStream(path, options);
    }
}
