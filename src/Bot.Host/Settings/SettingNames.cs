using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Settings;

/// <summary>The names of all settings, so that a slip of the pen does not pass for a default.</summary>
internal static class SettingNames
{
    private const string LogLevels = "Logging:LogLevel";

    /// <summary>Settings that do something in this version.</summary>
    public static IReadOnlyList<string> InUse { get; } =
    [
        "Web:Url", "Web:PublicUrl", "Web:ContactUrl", "Locales:Folder", "Community:Locale", "Community:Country",
        "Check:Mode", "Data:Folder", "Seal:Keys",
        "Discord:Token", "Discord:ApplicationId", "Discord:PublicKey", "Discord:ApiBase", "Discord:Shards",
    ];

    /// <summary>Faults of the configuration as a whole: names in our sections that are no settings, values where a
    /// section belongs, log levels that are none.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration) =>
    [
        .. InUse.Select(static name => name.Split(':')[0])
            .Distinct()
            .Select(configuration.GetSection)
            .SelectMany(static section => Values(section))
            .Where(static path => !InUse.Contains(NameOf(path), StringComparer.OrdinalIgnoreCase))
            .Select(static path => $"{path}: there is no such setting."),
        .. configuration.GetSection(LogLevels).GetChildren()
            .Where(static level => !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
            .Select(static level => $"{level.Path}: not a log level such as Information or Warning."),
    ];

    /// <summary>Names on the command line that are no settings.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<string> arguments) =>
    [
        .. arguments
            .Where(static argument => argument.StartsWith("--", StringComparison.Ordinal))
            .Select(static argument => argument[2..].Split('=')[0])
            .Where(static name => !InUse.Contains(NameOf(name), StringComparer.OrdinalIgnoreCase)
                && !name.StartsWith("Logging:", StringComparison.OrdinalIgnoreCase))
            .Select(static name => $"{name}: there is no such setting."),
    ];

    // A list has a number behind its name.
    private static string NameOf(string path) =>
        path.LastIndexOf(':') is var colon and > 0 && int.TryParse(path[(colon + 1)..], out _) ? path[..colon] : path;

    private static IEnumerable<string> Values(IConfigurationSection section)
    {
        var below = section.GetChildren().SelectMany(Values);
        return section.Value is null ? below : below.Prepend(section.Path);
    }
}
