namespace Bot.Testing;

/// <summary>How the program is started.</summary>
public sealed record SiteStart
{
    /// <summary>The program; another build of it than the one beside the tests may be meant.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, "calfbot.dll");

    /// <summary>Settings such as <c>--Community:Country=DE</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Environment variables besides those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The working folder.</summary>
    public string Folder { get; init; } = Repository.Root;

    /// <summary>Takes each line of both streams, one at a time, where they would grow too long for
    /// <see cref="SiteProcess.Log"/>; null to have them there.</summary>
    public Action<string>? Listener { get; init; }
}
