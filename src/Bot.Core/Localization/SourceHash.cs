using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Localization;

/// <summary>The mark in a translation's comment that says which English text it was made from.</summary>
public static class SourceHash
{
    private const string Prefix = "source:";
    private const int Digits = 8;

    /// <summary>First eight hex digits of SHA-256 over the English value: UTF-8, line ends as LF, trimmed.</summary>
    public static string Of(string english)
    {
        var normal = english.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal)))[..Digits];
    }

    /// <summary>The hash in the last line of a comment, or null when it carries none.</summary>
    public static string? In(string? comment)
    {
        var lastLine = comment?.TrimEnd().Split('\n')[^1].Trim();
        return lastLine?.StartsWith(Prefix, StringComparison.Ordinal) == true ? lastLine[Prefix.Length..] : null;
    }

    /// <summary>The comment with its last line set to <paramref name="hash"/>; the translator's note stays.</summary>
    public static string With(string? comment, string hash)
    {
        var note = (comment ?? "").TrimEnd();
        if (In(note) is not null)
        {
            var lastLine = note.LastIndexOf('\n');
            note = lastLine < 0 ? "" : note[..lastLine].TrimEnd();
        }

        return note.Length == 0 ? Prefix + hash : $"{note}\n{Prefix}{hash}";
    }
}
