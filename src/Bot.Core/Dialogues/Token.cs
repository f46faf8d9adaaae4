using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Knowledge;
using Bot.Core.Localization;
using Bot.Core.Messages;

namespace Bot.Core.Dialogues;

/// <summary>Where a token belongs: it opens nowhere else.</summary>
/// <param name="Surface">Where it was sealed.</param>
/// <param name="Community">Whose.</param>
/// <param name="Person">For whom; empty on web and terminal.</param>
public sealed record Belonging(Surface Surface, string Community, string Person)
{
    /// <summary>Where a turn takes place.</summary>
    public static Belonging Of(Turn turn) => new(turn.Surface, turn.Community, turn.Person);
}

/// <summary>Seals a dialogue into its buttons and opens it again.</summary>
/// <remarks>59 bytes, 79 characters of Base64Url: format, key id, nonce (12), flow version, place and audience, flags,
/// responses (16), language (8), country (2), tag (16). AES-256-GCM with format, key id, surface, community and person as
/// associated data. A nonce is drawn for each turn, and each turn seals once.</remarks>
public sealed class Token
{
    /// <summary>Length in characters.</summary>
    public const int Characters = 79;

    private const byte Format = 1;
    private const int Bytes = 59;
    private const int Head = 2;
    private const int Clear = Head + Nonce.Length;
    private const int Secret = 29;
    private const int Tag = 16;
    private const int LocaleAt = 19;
    private const int LocaleLength = 8;
    private const int CountryAt = 27;
    private const int MostPlaces = 16;

    private readonly IReadOnlyList<SealKey> _keys;

    /// <summary>Seals with the first key and opens with all.</summary>
    /// <param name="keys">Newest first; at least one.</param>
    public Token(IReadOnlyList<SealKey> keys)
    {
        ArgumentOutOfRangeException.ThrowIfZero(keys.Count);
        _keys = keys;
    }

    /// <summary>Seals a dialogue.</summary>
    public string Seal(DialogueState state, Nonce nonce, Belonging belonging)
    {
        Span<byte> token = stackalloc byte[Bytes];
        token[0] = Format;
        token[1] = _keys[0].Id;
        BinaryPrimitives.WriteUInt64BigEndian(token[Head..], nonce.High);
        BinaryPrimitives.WriteUInt32BigEndian(token[(Head + sizeof(ulong))..], nonce.Low);
        Span<byte> plain = stackalloc byte[Secret];
        Write(state, plain);

        // AesGcm is not safe for threads, so each call makes its own.
        using var aes = new AesGcm(_keys[0].Bytes, Tag);
        aes.Encrypt(
            token[Head..Clear], plain, token.Slice(Clear, Secret), token[(Clear + Secret)..], Associated(token, belonging));
        CryptographicOperations.ZeroMemory(plain);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Opens a token; null for one that is forged, cut, of another place or person, or of a flow that no longer
    /// is. Never throws.</summary>
    public DialogueState? Open(string? text, Belonging belonging)
    {
        Span<byte> token = stackalloc byte[Bytes];
        if (text is not { Length: Characters }
            || Base64Url.DecodeFromChars(text, token, out _, out var written) is not OperationStatus.Done
            || written != Bytes
            || token[0] != Format
            || Base64Url.EncodeToString(token) != text)
        {
            return null;
        }

        Span<byte> plain = stackalloc byte[Secret];
        foreach (var key in _keys)
        {
            if (key.Id == token[1] && TryDecrypt(key, token, plain, belonging))
            {
                var state = Read(plain);
                CryptographicOperations.ZeroMemory(plain);
                return state;
            }
        }

        return null;
    }

    private static bool TryDecrypt(SealKey key, ReadOnlySpan<byte> token, Span<byte> plain, Belonging belonging)
    {
        using var aes = new AesGcm(key.Bytes, Tag);
        try
        {
            aes.Decrypt(
                token[Head..Clear], token.Slice(Clear, Secret), token[(Clear + Secret)..], plain, Associated(token, belonging));
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    // Each part with its length, so that no two places give the same bytes.
    private static byte[] Associated(ReadOnlySpan<byte> token, Belonging belonging)
    {
        var community = Encoding.UTF8.GetBytes(belonging.Community);
        var person = Encoding.UTF8.GetBytes(belonging.Person);
        var data = new byte[Head + 1 + sizeof(int) + community.Length + person.Length];
        token[..Head].CopyTo(data);
        data[Head] = (byte)belonging.Surface;
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(Head + 1), community.Length);
        community.CopyTo(data, Head + 1 + sizeof(int));
        person.CopyTo(data, Head + 1 + sizeof(int) + community.Length);
        return data;
    }

    private static void Write(DialogueState state, Span<byte> plain)
    {
        plain.Clear();
        plain[0] = CalfPainFlow.Version;
        plain[1] = (byte)(((int)state.Audience * MostPlaces) + (int)state.Place);
        BinaryPrimitives.WriteUInt128BigEndian(plain[3..], state.Responses.Bits);
        Encoding.ASCII.GetBytes(state.Locale.Tag.AsSpan(0, Math.Min(LocaleLength, state.Locale.Tag.Length)), plain[LocaleAt..]);
        Encoding.ASCII.GetBytes(state.Country?.Code ?? "", plain[CountryAt..]);
    }

    private static DialogueState? Read(ReadOnlySpan<byte> plain)
    {
        var audience = (Audience)(plain[1] / MostPlaces);
        var place = (Place)(plain[1] % MostPlaces);
        if (plain[0] != CalfPainFlow.Version || !Enum.IsDefined(audience) || !Enum.IsDefined(place)
            || !Locale.TryParse(Ascii(plain.Slice(LocaleAt, LocaleLength)), out var locale))
        {
            return null;
        }

        var responses = new Responses(BinaryPrimitives.ReadUInt128BigEndian(plain[3..]));
        var country = Country.TryParse(Ascii(plain[CountryAt..]), out var known) ? known : (Country?)null;
        return new DialogueState(audience, place, responses, locale, country);
    }

    private static string Ascii(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes).TrimEnd('\0');
}
