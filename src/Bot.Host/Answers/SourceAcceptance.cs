using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>Writes "I checked that this matches" into translations: the hash of the present English text.</summary>
internal static class SourceAcceptance
{
    /// <summary>Writes the files of one language; everything else in them stays as it is.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="set">What was read from it.</param>
    /// <param name="locale">Which translation.</param>
    /// <param name="keys">Which entries; empty for all.</param>
    /// <returns>How many entries changed.</returns>
    /// <exception cref="StartException">A file cannot be written.</exception>
    public static int Write(LocalesFolder folder, AnswerSet set, Locale locale, IReadOnlyCollection<string> keys) =>
        folder.Read()
            .Where(file => LocaleFile.ParseName(file.Name)?.Locale == locale)
            .Sum(file => Write(folder, set, file, keys));

    private static int Write(LocalesFolder folder, AnswerSet set, LocaleFile file, IReadOnlyCollection<string> keys)
    {
        if (file.Read() is not ResxReading.Read { Document: var document })
        {
            return 0;
        }

        var changed = 0;
        foreach (var entry in document.Entries.Where(entry => keys.Count == 0 || keys.Contains(entry.Key)))
        {
            if (set.Find(Locale.English, entry.Key) is { } english
                && SourceHash.Of(english.Value) is var hash
                && SourceHash.In(entry.Comment) != hash)
            {
                document = document.WithSourceHash(entry.Key, hash);
                changed++;
            }
        }

        if (changed > 0)
        {
            folder.Replace(file.Name, document.ToBytes());
        }

        return changed;
    }
}
