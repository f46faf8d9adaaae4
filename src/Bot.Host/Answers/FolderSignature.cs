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
                .OrderBy(static file => file.Name, StringComparer.Ordinal)
                .Select(static file => string.Create(
                    CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
