namespace Bot.Core.Linting;

/// <summary>Whether a fault refuses the whole set.</summary>
public enum LintSeverity
{
    /// <summary>Reported, and never refuses.</summary>
    Warning,

    /// <summary>Refuses the set.</summary>
    Error,
}

/// <summary>One problem in the texts.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Where the entry begins, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Key">Name of the entry; empty where the file as a whole is meant.</param>
/// <param name="Code">One of <see cref="LintCodes"/>.</param>
/// <param name="Severity">Error in a protected entry, whatever the code.</param>
/// <param name="Message">English, for the console; never the text itself.</param>
public sealed record LintFault(
    string File, int Line, string Key, string Code, LintSeverity Severity, string Message)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{File}:{Line}: {(Severity is LintSeverity.Error ? "error" : "warning")} {Code}"
        + (Key.Length > 0 ? $" {Key}: {Message}" : $": {Message}");
}
