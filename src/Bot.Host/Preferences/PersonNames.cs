using System.Security.Cryptography;
using System.Text;
using Bot.Core.Messages;
using Bot.Host.Seals;

namespace Bot.Host.Preferences;

/// <summary>What stands for a person in what is kept: an HMAC of the surface and their id, so that nobody without the seal
/// keys can tell who it is, or whether two programs know the same person.</summary>
internal sealed class PersonNames(SealKeyRing seals)
{
    private const string Purpose = "calfbot preferences";

    // Nobody who lacks the key can look for two persons with one name, so that half of the bytes are plenty.
    private const int Length = 16;

    // What is kept under a key that ends with the program would never be found again.
    private readonly byte[][] _keys = seals.IsLasting ? [.. seals.Keys.Select(static key => key.Derive(Purpose))] : [];

    /// <summary>The names of a person, one for each key, newest first; none for nobody, or where the key does not last.
    /// </summary>
    public IEnumerable<string> Of(Surface surface, string person) =>
        person.Length == 0 ? [] : _keys.Select(key => Of(key, surface, person));

    private static string Of(byte[] key, Surface surface, string person)
    {
        byte[] who = [(byte)surface, .. Encoding.UTF8.GetBytes(person)];
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, who).AsSpan(0, Length));
    }
}
