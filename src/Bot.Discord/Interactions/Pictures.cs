using System.Collections.Concurrent;
using Bot.Discord.Rest;

namespace Bot.Discord.Interactions;

/// <summary>The drawings, read once.</summary>
internal static class Pictures
{
    private static readonly ConcurrentDictionary<string, Attachment> _read = new(StringComparer.Ordinal);

    /// <summary>The drawing of that name.</summary>
    public static Attachment Of(string name) => _read.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Pictures).Assembly.GetManifestResourceStream($"{name}.png")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new Attachment($"{name}.png", "image/png", content.ToArray());
    });
}
