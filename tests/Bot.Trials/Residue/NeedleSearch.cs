using System.Buffers.Binary;
using System.Text;

namespace Bot.Trials.Residue;

/// <summary>Looks for many needles in one pass over any number of bytes.</summary>
internal sealed class NeedleSearch
{
    /// <summary>Bytes that are looked at together.</summary>
    public const int Window = 1024 * 1024;

    private const int FilterBits = 20;
    private const int ExcerptBefore = 24;
    private const int ExcerptLength = 120;

    private readonly Dictionary<uint, Needle[]> _byAnchor;
    private readonly bool[] _filter = new bool[1 << FilterBits];
    private readonly int _overlap;

    /// <summary>Prepares a search.</summary>
    /// <param name="needles">None as long as half a window.</param>
    public NeedleSearch(IReadOnlyCollection<Needle> needles)
    {
        Needles = needles;
        _byAnchor = needles.GroupBy(static needle => BinaryPrimitives.ReadUInt32LittleEndian(needle.Bytes.AsSpan(needle.Anchor)))
            .ToDictionary(static group => group.Key, static group => group.ToArray());
        _overlap = needles.Max(static needle => needle.Bytes.Length) - 1;
        foreach (var anchor in _byAnchor.Keys)
        {
            _filter[Hash(anchor)] = true;
        }
    }

    /// <summary>What is looked for.</summary>
    public IReadOnlyCollection<Needle> Needles { get; }

    /// <summary>All needles in a file.</summary>
    public async Task<IReadOnlyList<Sighting>> FindInFileAsync(string path, CancellationToken token)
    {
        await using var file = File.OpenRead(path);
        return await FindAsync(file, Path.GetFileName(path), token);
    }

    /// <summary>All needles in a stream.</summary>
    public async Task<IReadOnlyList<Sighting>> FindAsync(Stream stream, string name, CancellationToken token)
    {
        var found = new List<Sighting>();
        var window = new byte[Window];
        var (start, kept) = (0L, 0);
        while (await FillAsync(stream, window.AsMemory(kept), token) is > 0 and var read)
        {
            var length = kept + read;
            Find(window.AsSpan(0, length), kept, name, start, found);
            kept = Math.Min(_overlap, length);
            window.AsSpan(length - kept, kept).CopyTo(window);
            start += length - kept;
        }

        return found;
    }

    private static ValueTask<int> FillAsync(Stream stream, Memory<byte> window, CancellationToken token) =>
        stream.ReadAtLeastAsync(window, window.Length, throwOnEndOfStream: false, token);

    // What ends among the bytes that are kept from the window before was found there.
    private void Find(ReadOnlySpan<byte> window, int kept, string name, long start, List<Sighting> found)
    {
        for (var i = 0; i <= window.Length - Needle.AnchorLength; i++)
        {
            var anchor = BinaryPrimitives.ReadUInt32LittleEndian(window[i..]);
            if (!_filter[Hash(anchor)] || !_byAnchor.TryGetValue(anchor, out var needles))
            {
                continue;
            }

            foreach (var needle in needles)
            {
                var begin = i - needle.Anchor;
                if (begin >= 0 && begin + needle.Bytes.Length > kept && window[begin..].StartsWith(needle.Bytes))
                {
                    found.Add(new Sighting(needle, $"{name} at {start + begin:x}", Excerpt(window, begin)));
                }
            }
        }
    }

    private static int Hash(uint anchor) => (int)((anchor * 2654435761u) >> (32 - FilterBits));

    private static string Excerpt(ReadOnlySpan<byte> window, int begin)
    {
        var from = Math.Max(0, begin - ExcerptBefore);
        var bytes = window.Slice(from, Math.Min(ExcerptLength, window.Length - from));
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(value is >= 0x20 and < 0x7f ? (char)value : '.');
        }

        return text.ToString();
    }
}
