using System.Collections.Concurrent;
using Bot.Host.Answers;
using Bot.Testing;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Bot.Host.Tests.Answers;

/// <summary>What goes wrong while the texts are judged does not end the watching.</summary>
public class AnswerWatcherTests
{
    private const string Refused = "are refused";
    private const string Case =
        """{"id": "a", "lang": "en", "text": "what is the weather tomorrow", "topics": ["dvt"], "urgency": "none"}""";

    [Fact]
    public async Task A_failure_while_judging_is_logged_without_its_message_and_changes_are_still_seen()
    {
        var log = new FailingLog();
        await using var live = await LiveFolder.StartAsync(ShippedTexts.FilesWithFewPhrases, [Case], log);
        var before = live.Current;
        await live.RefusalAsync();

        live.Change("Answers.de.resx", "Ein Blutgerinnsel (Thrombose) sitzt", "Sie haben ein Blutgerinnsel, es sitzt");
        await live.WaitAsync(static state => state.Version > 2);

        Assert.Contains(log.Lines, static line => line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static line => line.Contains(FailingLog.Message, StringComparison.Ordinal));
        Assert.Same(before, live.Current);
    }

    // Fails once, when the first refusal is told.
    private sealed class FailingLog : ILogger<AnswerWatcher>
    {
        public const string Message = "what somebody typed";

        private int _refusals;

        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = formatter(state, exception) + exception;
            Lines.Enqueue(line);
            if (line.Contains(Refused, StringComparison.Ordinal) && Interlocked.Increment(ref _refusals) == 1)
            {
                throw new InvalidOperationException(Message);
            }
        }
    }
}
