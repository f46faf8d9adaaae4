using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Bot.Host.Tests;

/// <summary>What becomes of a log entry.</summary>
public sealed class LogLineTests
{
    [Fact]
    public void An_entry_is_one_line_with_level_category_and_number() => Assert.Equal(
        $"warn: CalfBot.Texts[7] two lines{Environment.NewLine}", Write("two\nlines", null));

    [Fact]
    public void An_exception_tells_its_kind_and_place_but_not_its_message()
    {
        var line = Write("It failed.", Thrown());

        Assert.Contains("System.InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", line, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), line, StringComparison.Ordinal);
        Assert.DoesNotContain("my-secret-pain", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void No_line_is_longer_than_the_limit(int length) =>
        Assert.InRange(Write(new string('x', length), Thrown()).Length, Math.Min(length, LogLine.Longest), LogLine.Longest);

    private static string Write(string message, Exception? exception)
    {
        using var writer = new StringWriter();
        var entry = new LogEntry<string>(
            LogLevel.Warning, "CalfBot.Texts", new EventId(7), message, exception, static (state, _) => state);
        new LogLine().Write(entry, scopeProvider: null, writer);
        return writer.ToString();
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("my-secret-pain", new FormatException("my-secret-pain"));
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
