using System.Security.Cryptography;
using Bot.Core.Messages;

namespace Bot.Host.WebChat;

/// <summary>A file that pages load: its path names its content, so a browser keeps it for good.</summary>
internal sealed class Asset
{
    public Asset(string name, string contentType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"WebChat.{name}")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        Content = buffer.ToArray();
        ContentType = contentType;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Content))[..12];
        Path = $"/assets/{hash}.{name}";
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    public string Path { get; }
}

/// <summary>All files that pages load; nothing comes from elsewhere.</summary>
internal static class Assets
{
    public static Asset Style { get; } = new("chat.css", "text/css; charset=utf-8");

    public static Asset Script { get; } = new("chat.js", "text/javascript; charset=utf-8");

    public static Asset Icon { get; } = new("icon.svg", "image/svg+xml");

    public static Asset LowerLeg { get; } = new("lower-leg.svg", "image/svg+xml");

    private static readonly Dictionary<string, Asset> _pictures =
        new(StringComparer.Ordinal) { [Block.Picture.LowerLeg] = LowerLeg };

    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Icon, LowerLeg];

    /// <summary>The drawing of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Asset PictureOf(string name) => _pictures[name];
}
