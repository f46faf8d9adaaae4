namespace Bot.Host.Settings;

/// <summary>Divides the command line: <c>--Section:Key=value</c> is configuration, the rest is for the verbs.</summary>
internal static class ConfigurationArguments
{
    public static (string[] Verbs, string[] Settings) Split(IReadOnlyList<string> arguments)
    {
        var verbs = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!IsSetting(arguments[i]))
            {
                verbs.Add(arguments[i]);
                continue;
            }

            settings.Add(arguments[i]);
            if (!arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Count)
            {
                i++;
                settings.Add(arguments[i]);
            }
        }

        return ([.. verbs], [.. settings]);
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal)
        && argument.Split('=')[0].Contains(':', StringComparison.Ordinal);
}
