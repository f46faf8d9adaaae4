using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Host.Preferences;

/// <summary>A line of the journal: eight hexadecimal digits of a checksum, a space, and the values as a JSON object. A line
/// holds what was written at once, so that it is read as a whole or not at all.</summary>
internal static partial class JournalLine
{
    private const int Digits = 8;

    /// <summary>Writes values as a line with its end.</summary>
    public static byte[] Write(Dictionary<string, string> values)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(values, LineJson.Default.DictionaryStringString);
        return [.. Encoding.ASCII.GetBytes(CheckOf(json)), (byte)' ', .. json, (byte)'\n'];
    }

    /// <summary>Reads a line without its end.</summary>
    /// <returns>Null for one that is torn, damaged or none of ours.</returns>
    public static Dictionary<string, string>? Read(string line)
    {
        if (line.Length <= Digits || line[Digits] != ' ')
        {
            return null;
        }

        var json = Encoding.UTF8.GetBytes(line[(Digits + 1)..]);
        return line.StartsWith(CheckOf(json), StringComparison.Ordinal) ? Parse(json) : null;
    }

    private static Dictionary<string, string>? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, LineJson.Default.DictionaryStringString);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string CheckOf(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, Digits / 2));

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class LineJson : JsonSerializerContext;
}
