using System.Text;

namespace Bot.Host.Terminal;

/// <summary>Reads lines of any length in little memory: what is beyond the limit is read and dropped.</summary>
internal static class LineReader
{
    /// <summary>The next line without its end, cut at the limit; null at the end of the input.</summary>
    public static string? Read(TextReader reader)
    {
        var line = new StringBuilder();
        var next = reader.Read();
        if (next < 0)
        {
            return null;
        }

        while (next >= 0 && next != '\n')
        {
            if (line.Length < PlatformLimits.LineLength)
            {
                line.Append((char)next);
            }

            next = reader.Read();
        }

        return line.ToString().TrimEnd('\r');
    }
}
