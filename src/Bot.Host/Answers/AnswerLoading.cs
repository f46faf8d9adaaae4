using Bot.Core;
using Bot.Core.Linting;
using Bot.Core.Localization;

namespace Bot.Host.Answers;

/// <summary>Reads the texts at the start.</summary>
internal static class AnswerLoading
{
    /// <summary>Reads, judges and takes the folder into use.</summary>
    /// <exception cref="StartException">A protected English text is faulty, or the folder cannot be read.</exception>
    public static (Snapshot Snapshot, IReadOnlyList<Locale> Withheld, IReadOnlyList<LintFault> Faults) ColdStart(
        LocalesFolder folder, SnapshotFrame frame)
    {
        var set = AnswerSet.Read(ReadFiles(folder));
        var faults = Linter.Lint(set);
        return LanguageLoading.ColdStart(set, faults) switch
        {
            LanguageLoading.Loaded loaded =>
                (frame.Of(loaded.Catalogs), loaded.Withheld, faults),
            LanguageLoading.Refused refused => throw new StartException(
                $"The English texts in {folder.Path} have faults in entries that safety rests on.",
                [.. refused.Faults.Select(static fault => fault.ToString())]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Reads the files of the folder.</summary>
    /// <exception cref="StartException">The folder cannot be read.</exception>
    public static IReadOnlyList<LocaleFile> ReadFiles(LocalesFolder folder)
    {
        try
        {
            return folder.Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Locales:Folder: {folder.Path} cannot be read.", []);
        }
    }
}
