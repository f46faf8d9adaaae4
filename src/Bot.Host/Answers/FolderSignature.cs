using System.Globalization;

namespace Bot.Host.Answers;

/// <summary>Names, sizes and times of the files of a folder as one string: another string, another content.</summary>
internal static class FolderSignature
{
    /// <summary>The signature; empty where the folder cannot be read.</summary>
    public static string Of(LocalesFolder folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder.Path).EnumerateFiles(LocalesFolder.Pattern)
                .Concat(GuardCases.FilesOf(folder))
                .OrderBy(static file => file.Name, StringComparer.Ordinal)
                .Select(static file => Of(file.Name, (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // Behind a link the content is the target's, and so are size and time.
    private static string Of(string name, FileInfo file) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} {file.FullName} {(file.Exists ? file.Length : -1)} {file.LastWriteTimeUtc.Ticks}");
}
