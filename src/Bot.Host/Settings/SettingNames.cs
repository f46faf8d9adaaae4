using Microsoft.Extensions.Configuration;

namespace Bot.Host.Settings;

/// <summary>The names of all settings, so that a slip of the pen does not pass for a default.</summary>
internal static class SettingNames
{
    /// <summary>Settings that do something in this version.</summary>
    public static IReadOnlyList<string> InUse { get; } =
        ["Locales:Folder", "Community:Locale", "Community:Country", "Web:ContactUrl"];

    /// <summary>Faults of the configuration as a whole: names in our sections that are no settings.</summary>
    public static IReadOnlyList<string> Unknown(IConfiguration configuration) =>
    [
        .. InUse.Select(static name => name.Split(':')[0])
            .Distinct()
            .SelectMany(section => configuration.GetSection(section).GetChildren())
            .Select(static child => child.Path)
            .Where(static path => !InUse.Contains(path, StringComparer.OrdinalIgnoreCase))
            .Select(static path => $"{path}: there is no such setting."),
    ];
}
