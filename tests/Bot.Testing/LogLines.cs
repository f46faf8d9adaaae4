using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Testing;

/// <summary>All that is logged, one line for each entry: level, number of the event, text, exception.</summary>
public sealed class LogLines<T> : ILogger<T>
{
    /// <summary>In the order in which they came.</summary>
    public ConcurrentQueue<string> Entries { get; } = new();

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}{exception}");
}
