using System.Security.Cryptography;
using Bot.Core.Dialogues;
using Bot.Host.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Host.Seals;

/// <summary>Finds the keys that dialogues are sealed with: those of the configuration, else those of the data folder, where
/// the first one is made; where nothing can be written, one in memory, so that buttons end with the program.</summary>
internal sealed class SealKeys(
    IOptions<SealOptions> seal, IOptions<DataOptions> data, IOptions<DiscordOptions> discord, ILogger<SealKeys> logger)
{
    private const string FileName = "seal.keys";

    /// <summary>The keys.</summary>
    /// <exception cref="StartException">The file holds something else; or nothing can be written, and Discord, where buttons
    /// outlive the program, is configured.</exception>
    public SealKeyRing Load()
    {
        if (seal.Value.Keys.Count > 0)
        {
            return new(Parse(seal.Value.Keys, "Seal:Keys"), IsLasting: true);
        }

        var path = Path.Combine(data.Value.Folder, FileName);
        try
        {
            return new(Parse(File.Exists(path) ? ReadLines(path) : Create(path), path), IsLasting: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (discord.Value.IsUsed)
            {
                throw new StartException(
                    $"Seal:Keys: none is set, and Data:Folder {data.Value.Folder} cannot be written: buttons on Discord would end with the program.",
                    []);
            }

            Log.KeyInMemory(logger, data.Value.Folder);
            return new([SealKey.Of(RandomNumberGenerator.GetBytes(SealKey.Length))], IsLasting: false);
        }
    }

    private static string[] ReadLines(string path) =>
        [.. File.ReadAllLines(path).Where(static line => line.Trim().Length > 0)];

    // Two programs that start at once end with one key: who comes second reads what the first one wrote.
    private static string[] Create(string path)
    {
        OwnerOnly.CreateFolder(Path.GetDirectoryName(path)!);
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SealKey.Length));
        var draft = $"{path}.{Environment.ProcessId}";

        try
        {
            // Whole or not at all: nobody may read half a key.
            using (var writer = new StreamWriter(OwnerOnly.Create(draft)))
            {
                writer.WriteLine(key);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return ReadLines(path);
        }

        return [key];
    }

    private static List<SealKey> Parse(IEnumerable<string> lines, string where)
    {
        var keys = new List<SealKey>();
        foreach (var line in lines)
        {
            keys.Add(SealKey.TryParse(line, out var key)
                ? key!
                : throw new StartException($"{where}: a key is not 32 bytes in Base64.", []));
        }

        return keys.Count > 0 ? keys : throw new StartException($"{where}: there is no key in it.", []);
    }
}
