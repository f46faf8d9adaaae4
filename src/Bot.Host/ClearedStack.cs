using System.Runtime.CompilerServices;

namespace Bot.Host;

/// <summary>Clears what calls that have returned left on the stack of this thread and in its wide registers: responses are
/// values, and a copy of them would stay there until other calls happen to overwrite it.</summary>
internal static class ClearedStack
{
    // Deeper than a turn goes.
    private const int Bytes = 32 * 1024;

    // Texts are copied through wide registers, others for each range of lengths, and many calls leave them as they are. When
    // the collector stops a thread, the registers are saved to its stack.
    private static readonly int[] _lengths = [16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192];

    /// <summary>Clears it below the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Clear()
    {
        Span<byte> area = stackalloc byte[Bytes];
        area.Clear();
        foreach (var length in _lengths)
        {
            area[..length].CopyTo(area[(Bytes / 2)..]);
        }

        Keep(area);
    }

    // Seen by the compiler as used, so that the clearing is not optimised away.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Span<byte> area) => _ = area.Length;
}
