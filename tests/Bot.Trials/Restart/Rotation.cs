using System.Security.Cryptography;
using Bot.Core.Dialogues;

namespace Bot.Trials.Restart;

/// <summary>What becomes of the keys between the kill and the next start.</summary>
/// <param name="Name">For the report.</param>
/// <param name="IsContinued">True where dialogues go on; false where they have to begin again.</param>
/// <param name="Before">The keys that the configuration names for the first start; empty to leave it to the data folder.
/// </param>
/// <param name="Change">Makes of the keys of the first start those of the second, newest first.</param>
internal sealed record Rotation(
    string Name, bool IsContinued, IReadOnlyList<string> Before, Func<IReadOnlyList<string>, IReadOnlyList<string>> Change)
{
    /// <summary>What is tried, one after the other.</summary>
    public static IReadOnlyList<Rotation> All { get; } =
    [
        new("the same key", true, [], static keys => keys),
        new("a new key before the old one in seal.keys", true, [], static keys => [NewKey(keys[0]), .. keys]),
        new("a new key before the old one in Seal:Keys", true, [NewKey(null)], static keys => [NewKey(keys[0]), .. keys]),
        new("control: another key in place of the old one", false, [], static keys => [NewKey(keys[0])]),
    ];

    /// <summary>True where the configuration names the keys.</summary>
    public bool IsConfigured => Before.Count > 0;

    /// <summary>What tells a key from another; a token carries it in clear.</summary>
    public static byte IdOf(string key) =>
        SealKey.TryParse(key, out var known) ? known!.Id : throw new FormatException("The key file holds something else.");

    // Two keys may share their first byte by chance; then nobody could see which one sealed.
    private static string NewKey(string? unlike)
    {
        while (true)
        {
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SealKey.Length));
            if (unlike is null || IdOf(key) != IdOf(unlike))
            {
                return key;
            }
        }
    }
}
