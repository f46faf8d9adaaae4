namespace Bot.Discord.Rest;

/// <summary>Reads the body of an answer.</summary>
internal static class BodyReader
{
    /// <summary>Longest body, in bytes; all commands in all languages are a tenth of it.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const int FirstPart = 1024;

    /// <summary>The whole body.</summary>
    /// <exception cref="IOException">The connection broke, or the body is longer than <see cref="Longest"/>.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken limit)
    {
        if (response.Content.Headers.ContentLength == 0)
        {
            return default;
        }

        var (bytes, length) = (new byte[FirstPart], 0);
        await using var stream = await response.Content.ReadAsStreamAsync(limit);
        while (await stream.ReadAsync(bytes.AsMemory(length), limit) is > 0 and var read)
        {
            length += read;
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Grown(length));
            }
        }

        return bytes.AsMemory(0, length);
    }

    private static int Grown(int length) =>
        length < Longest ? length * 2 : throw new IOException("The body is too long.");
}
