using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Bot.Host;

/// <summary>Writes a log entry as one line of limited length. Of an exception it tells kind and place, not the message,
/// which may repeat what somebody typed.</summary>
/// <remarks>The limit is for memory: the console logger keeps a buffer for each thread, and an array of 1,024 characters or
/// more begins with whatever stood in that memory before. With lines of 800 none grows so long.</remarks>
internal sealed class LogLine() : ConsoleFormatter(FormatterName)
{
    /// <summary>The name that the configuration knows it by.</summary>
    public const string FormatterName = "line";

    /// <summary>Longest line, in characters, the end of the line included.</summary>
    public const int Longest = 800;

    /// <inheritdoc/>
    public override void Write<TState>(
        in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var head = $"{NameOf(logEntry.LogLevel)}: {logEntry.Category}[{logEntry.EventId.Id}]";
        var line = $"{head} {message}{Trace(logEntry.Exception)}".ReplaceLineEndings(" ");
        var most = Longest - Environment.NewLine.Length;
        textWriter.WriteLine(line.Length > most ? line[..most] : line);
    }

    private static string Trace(Exception? exception) => exception is null
        ? ""
        : $" {exception.GetType()}{exception.StackTrace}{(exception.InnerException is { } inner ? $" <-{Trace(inner)}" : "")}";

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
