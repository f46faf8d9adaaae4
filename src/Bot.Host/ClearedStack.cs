using System.Runtime.CompilerServices;

namespace Bot.Host;

/// <summary>Clears what calls that have returned left on the stack of this thread: responses are values, and a copy of them
/// would stay there until other calls happen to overwrite it.</summary>
internal static class ClearedStack
{
    // Deeper than a turn goes.
    private const int Bytes = 32 * 1024;

    /// <summary>Clears it below the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Clear()
    {
        Span<byte> area = stackalloc byte[Bytes];
        area.Clear();
        Keep(area);
    }

    // Seen by the compiler as used, so that the clearing is not optimised away.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Span<byte> area) => _ = area.Length;
}
