namespace Bot.Host.Terminal;

/// <summary>The language that a terminal asks for.</summary>
internal static class PlatformLocale
{
    private static readonly string[] _variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>BCP 47 tag of the environment's POSIX locale (<c>de_AT.UTF-8</c> gives <c>de-AT</c>); null for none,
    /// <c>C</c> or <c>POSIX</c>.</summary>
    public static string? Of(Func<string, string?> environment)
    {
        var value = _variables.Select(environment).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        var name = value?.Split('.', '@')[0];
        return name is null or "" or "C" or "POSIX" ? null : name.Replace('_', '-');
    }
}
