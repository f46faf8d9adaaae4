namespace Bot.Trials;

/// <summary>A temporary folder with the folders that the program is given; gone with the trial.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("calfbot-trial-");

    /// <summary>Makes the folders.</summary>
    public Workspace()
    {
        foreach (var folder in new[] { Temporary, Working, Own })
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>For <c>Data:Folder</c>; the program makes it.</summary>
    public string Data => At("data");

    /// <summary>For <c>TMPDIR</c> of the program.</summary>
    public string Temporary => At("tmp");

    /// <summary>The working folder of the program.</summary>
    public string Working => At("work");

    /// <summary>What the trial itself writes.</summary>
    public string Own => At("trial");

    /// <summary>The key file.</summary>
    public string KeyFile => Path.Combine(Data, "seal.keys");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
