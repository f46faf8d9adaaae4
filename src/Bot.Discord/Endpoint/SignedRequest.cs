using System.Buffers;
using System.Globalization;
using System.Text;
using Bot.Discord.Endpoint.Ed25519;

namespace Bot.Discord.Endpoint;

/// <summary>A request that Discord signs: the bytes of the time and, behind them, of the body as it came.</summary>
/// <param name="Timestamp">What X-Signature-Timestamp holds: seconds since 1970; null or empty without it.</param>
/// <param name="Signature">What X-Signature-Ed25519 holds: 128 hexadecimal digits of either case; null or empty without
/// it.</param>
/// <param name="Body">The body, before anything parses it.</param>
internal readonly record struct SignedRequest(string? Timestamp, string? Signature, ReadOnlyMemory<byte> Body)
{
    /// <summary>The header of the signature.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>The header of the time.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    // Seconds since 1970 have ten digits until the year 2286.
    private const int MostDigits = 12;

    /// <summary>How far the time may be from ours, in either direction.</summary>
    public static TimeSpan Freshness { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The first eight bytes of a well-formed signature as a number: that of another request is another one.</summary>
    public ulong Mark => ulong.Parse(Signature.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Checks what can be told without the body: both are there, well formed, and the time is fresh. Never throws.
    /// </summary>
    /// <param name="now">The present time.</param>
    /// <returns>Anything but <see cref="SignatureCheck.BadSignature"/>.</returns>
    public SignatureCheck CheckHead(DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(Timestamp) || string.IsNullOrEmpty(Signature))
        {
            return SignatureCheck.Missing;
        }

        Span<byte> signature = stackalloc byte[Ed25519PublicKey.SignatureLength];
        if (!TryReadSignature(Signature, signature) || !TryReadSeconds(Timestamp, out var seconds))
        {
            return SignatureCheck.Malformed;
        }

        return IsFresh(seconds, now) ? SignatureCheck.Valid : SignatureCheck.Stale;
    }

    /// <summary>Checks time and signature, the cheap things first. Never throws.</summary>
    /// <param name="key">The application's public key.</param>
    /// <param name="now">The present time.</param>
    public SignatureCheck Check(Ed25519PublicKey key, DateTimeOffset now)
    {
        if (CheckHead(now) is not SignatureCheck.Valid and var fault)
        {
            return fault;
        }

        Span<byte> signature = stackalloc byte[Ed25519PublicKey.SignatureLength];
        Span<byte> head = stackalloc byte[MostDigits];
        var length = Encoding.ASCII.GetBytes(Timestamp, head);
        return TryReadSignature(Signature!, signature) && key.Verify(signature, head[..length], Body.Span)
            ? SignatureCheck.Valid
            : SignatureCheck.BadSignature;
    }

    private static bool TryReadSignature(string text, Span<byte> signature) =>
        Convert.FromHexString(text, signature, out _, out var written) is OperationStatus.Done && written == signature.Length;

    private static bool TryReadSeconds(string text, out long seconds)
    {
        seconds = 0;
        return text.Length <= MostDigits
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds);
    }

    private static bool IsFresh(long seconds, DateTimeOffset now) =>
        Math.Abs(now.ToUnixTimeMilliseconds() - (seconds * 1000)) <= (long)Freshness.TotalMilliseconds;
}
