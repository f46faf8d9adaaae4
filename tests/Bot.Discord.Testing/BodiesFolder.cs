using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Bot.Discord.Testing;

/// <summary>Writes each body to a file <c>number.kind.json</c>, for the schema check; equal bodies once.</summary>
/// <param name="folder">Is made where it is missing.</param>
public sealed class BodiesFolder(string folder)
{
    /// <summary>Of a callback.</summary>
    public const string Callback = "callback";

    /// <summary>The folder that the environment variable CALFBOT_BODIES names; null where it is not set.</summary>
    public static BodiesFolder? FromEnvironment { get; } =
        Environment.GetEnvironmentVariable("CALFBOT_BODIES") is { Length: > 0 } path ? new BodiesFolder(path) : null;

    /// <summary>Writes one.</summary>
    /// <param name="kind">callback, edit, follow-up or commands.</param>
    /// <param name="body">JSON in UTF-8.</param>
    public void Write(string kind, ReadOnlyMemory<byte> body)
    {
        Directory.CreateDirectory(folder);
        var number = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(body.Span));
        File.WriteAllBytes(
            Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:00000000000000000000}.{kind}.json")), body.Span);
    }
}
