using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.Testing;
using Xunit;

namespace Bot.Host.Tests.WebChat;

/// <summary>The drawings that come as SVG for the web and as PNG for surfaces without it.</summary>
public class PictureTests
{
    private const int SignatureLength = 8;
    private const int ChunkHead = 8;
    private const int ChunkTail = 4;

    public static TheoryData<string> Pictures =>
        [.. Directory.EnumerateFiles(Repository.At("pictures"), "*.svg").Select(static file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_PNG_was_made_from_the_present_SVG(string name)
    {
        var svg = File.ReadAllBytes(Repository.At("pictures", $"{name}.svg"));
        var png = File.ReadAllBytes(Repository.At("pictures", $"{name}.png"));

        // Where it differs, tools/draw-pictures makes it anew.
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(svg)), SourceOf(png));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_SVG_asks_for_nothing_else_and_runs_nothing(string name)
    {
        var svg = File.ReadAllText(Repository.At("pictures", $"{name}.svg"));

        Assert.DoesNotContain("script", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(http", svg, StringComparison.OrdinalIgnoreCase);
    }

    // A PNG is a signature and chunks: length, type, data, checksum; tEXt holds a keyword, a zero and a text.
    private static string? SourceOf(ReadOnlySpan<byte> png)
    {
        for (var rest = png[SignatureLength..]; rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var data = rest.Slice(ChunkHead, length);
            if (rest[4..ChunkHead].SequenceEqual("tEXt"u8) && data.StartsWith("Source\0"u8))
            {
                return Encoding.Latin1.GetString(data["Source\0"u8.Length..]);
            }

            rest = rest[(ChunkHead + length + ChunkTail)..];
        }

        return null;
    }
}
