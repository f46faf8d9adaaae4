using System.Text;

namespace Bot.Host;

/// <summary>Where the program reads and writes; tests bring their own.</summary>
/// <param name="In">What is typed.</param>
/// <param name="Out">Replies and reports.</param>
/// <param name="Error">What went wrong, and the log.</param>
/// <param name="IsInteractive">True when a person types, so that a prompt is shown.</param>
internal sealed record StandardStreams(TextReader In, TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>The process's own, as UTF-8 whatever the terminal says: our texts are not ASCII.</summary>
    public static StandardStreams Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new StandardStreams(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            IsInteractive: !Console.IsInputRedirected);
    }
}
