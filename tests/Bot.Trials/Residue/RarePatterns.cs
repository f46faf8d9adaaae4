using System.Buffers.Binary;
using System.Text;

namespace Bot.Trials.Residue;

/// <summary>Responses so many together that hardly anybody else has the same: as bits and as posted.</summary>
internal static class RarePatterns
{
    // Less of it would be a small number, of which every memory is full.
    private const int FewestBytesInUse = 9;
    private const int FewestPicks = 4;

    /// <summary>What to look for: the bits in both orders of bytes, with and without those that say which questions have a
    /// response, and the codes as a form joins them.</summary>
    public static IEnumerable<Needle> Needles(IEnumerable<Script> scripts)
    {
        var moves = scripts.SelectMany(static script => script.Moves).ToList();
        return moves.SelectMany(static move => new[] { move.After.Bits, move.After.Chosen.Bits })
            .Distinct()
            .Where(IsRare)
            .SelectMany(Bits)
            .Concat(moves.Select(static move => move.Body).Where(IsRare).Distinct().SelectMany(Codes));
    }

    /// <summary>Patterns of a dialogue that are looked for, as text; two dialogues that share one hide each other's.</summary>
    public static IEnumerable<string> Of(Script script) =>
        Needles([script]).Select(static needle => Convert.ToHexString(needle.Bytes));

    private static bool IsRare(UInt128 bits)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, bits);
        return bytes.Count(static value => value != 0) >= FewestBytesInUse;
    }

    private static bool IsRare(string body) => body.Split("pick=").Length > FewestPicks;

    private static Needle[] Bits(UInt128 bits)
    {
        var memory = new byte[16];
        var token = new byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(memory, bits);
        BinaryPrimitives.WriteUInt128BigEndian(token, bits);
        return
        [
            new Needle("responses as bits, as they lie in memory", memory),
            new Needle("responses as bits, as a token has them", token),
        ];
    }

    private static Needle[] Codes(string body) =>
    [
        new Needle("responses as posted, in UTF-8", Encoding.UTF8.GetBytes(body)),
        new Needle("responses as posted, in UTF-16", Encoding.Unicode.GetBytes(body)),
    ];
}
