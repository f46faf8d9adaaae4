namespace Bot.Host.Settings;

/// <summary>Where the program keeps what it has to keep.</summary>
internal sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>A folder; made when it is first needed.</summary>
    public string Folder { get; set; } = "data";
}
